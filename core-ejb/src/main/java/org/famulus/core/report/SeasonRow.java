package org.famulus.core.report;

import java.util.Optional;

/**
 * One line of a season's figures.
 *
 * @param name name of the site or university, or code of the field; empty where none was wished
 * @param funnel how far applicants got
 */
public record SeasonRow(Optional<String> name, Funnel funnel) {}
