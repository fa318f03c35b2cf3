package org.famulus.core.shared;

import jakarta.persistence.AttributeConverter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads a moment whatever the driver hands over. A driver may answer a {@code timestamp with time
 * zone} as {@link OffsetDateTime} or as {@link Timestamp}, and a persistence provider does not
 * convert on every path. The column's type is a type variable here so that the compiler inserts no
 * cast in front of this method.
 */
abstract class MomentColumn<C> implements AttributeConverter<Instant, C> {

  @Override
  @SuppressWarnings("unchecked")
  public C convertToDatabaseColumn(Instant instant) {
    return (C) (instant == null ? null : instant.atOffset(ZoneOffset.UTC));
  }

  @Override
  public Instant convertToEntityAttribute(C column) {
    Object moment = column;
    if (moment == null) {
      return null;
    }
    return moment instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((OffsetDateTime) moment).toInstant();
  }
}
