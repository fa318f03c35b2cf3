/**
 * The programme's rules, one class each, named by the id under which docs/programmes/skane.md describes them. Data access, wording and clocks do not belong here.
 */
package org.famulus.region.skane.rule;
