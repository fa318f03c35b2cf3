package org.famulus.core.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.PrintedFile;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** Hands out certificates to the student and the faculty; a unit gets none. */
@Stateless
public class Certificates {

  @Inject private Gate gate;
  @Inject private CompletionRepository records;
  @Inject private DocumentRepository documents;

  /**
   * The printed certificate, byte for byte as it was issued.
   *
   * @throws NotFoundException if there is none the caller may open
   */
  @Reads(permission = Permission.CERTIFICATE_VIEW)
  public PrintedFile print(String regionId, long id) {
    Certificate certificate = require(regionId, id);
    long student =
        records.placement(regionId, certificate.placementId()).orElseThrow().subject().personId();
    if (!gate.scope(regionId).reaches(Target.person(regionId, student))) {
      throw new NotFoundException("certificate", id);
    }
    return documents
        .find(certificate.documentId())
        .map(IssuedDocument::file)
        .orElseThrow(() -> new NotFoundException("print of certificate", id));
  }

  private Certificate require(String regionId, long id) {
    return records
        .certificate(regionId, id)
        .orElseThrow(() -> new NotFoundException("certificate", id));
  }
}
