package org.famulus.core.organisation;

/** What an organisation is; label {@code organisation-type.<NAME>}. */
public enum OrganisationType {
  /** A university or medical school. */
  UNIVERSITY,
  /** A hospital trust or another body that runs sites. */
  PROVIDER,
  /** A hospital or another place. */
  SITE,
  /** A clinical unit at a site. */
  UNIT,
  /** A doctor's practice. */
  PRACTICE,
  /** A municipality. */
  MUNICIPALITY,
  /** A county: a part of the country with an administration of its own. */
  COUNTY
}
