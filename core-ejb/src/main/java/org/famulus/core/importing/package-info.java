/**
 * Staff load lists of units, partner universities and applicants from files: what a file would
 * change, and changing it all at once or not at all. How files are read lies in {@code tabular};
 * what the records may do lies with the records.
 */
package org.famulus.core.importing;
