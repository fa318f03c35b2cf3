package org.famulus.launcher.region;

/**
 * A region found in a jar.
 *
 * @param id its id
 * @param jar file name of the jar
 * @param builtAgainst version of the region interface it was built against
 * @param accepted whether the archive's region interface can serve it
 */
record FoundRegion(String id, String jar, String builtAgainst, boolean accepted) {}
