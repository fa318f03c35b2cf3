/**
 * The programme Archetype: what exists in it, its rules, its words and its page of lodgings. It knows the
 * region interface and nothing of the core or of another region.
 */
package org.famulus.region.archetype;
