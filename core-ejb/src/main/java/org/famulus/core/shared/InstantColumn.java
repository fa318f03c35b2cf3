package org.famulus.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants in {@code timestamp with time zone} columns, independent of the server's time zone. */
@Converter(autoApply = true)
public class InstantColumn extends MomentColumn<OffsetDateTime>
    implements AttributeConverter<Instant, OffsetDateTime> {}
