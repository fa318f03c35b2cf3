/** The programme's rules, one class each, named by their ids in docs/programmes/milamed.md. */
package org.famulus.region.milamed.rule;
