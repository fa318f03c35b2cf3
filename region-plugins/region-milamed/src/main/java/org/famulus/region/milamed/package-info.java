/**
 * MiLaMed, the placement programme of Leipzig and Halle-Wittenberg for rural regions: what exists in
 * it, its words, its own tables and pages. What a second programme could use belongs to the core.
 */
package org.famulus.region.milamed;
