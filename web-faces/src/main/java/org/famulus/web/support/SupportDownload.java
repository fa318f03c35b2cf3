package org.famulus.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.application.StoredFile;
import org.famulus.core.support.SupportPayments;
import org.famulus.core.support.SupportReceipts;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.shell.RegionContext;

/**
 * Hands out receipts and payment files to whoever may open them. They are always saved and never
 * shown inside Famulus, so that nothing in them can act in a user's name.
 */
@WebServlet({SupportDownload.RECEIPT, SupportDownload.FILE})
public class SupportDownload extends HttpServlet {

  static final String RECEIPT = "/support/receipt";
  static final String FILE = "/support/file";

  private static final long serialVersionUID = 1L;

  @Inject private transient SupportReceipts receipts;
  @Inject private transient SupportPayments payments;
  @Inject private transient RegionContext region;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new FileAnswer(response)
        .give(
            answer -> {
              StoredFile file = file(request.getServletPath(), FileAnswer.number(request, "id"));
              answer.save(file.name(), file.mediaType(), file.content());
            });
  }

  private StoredFile file(String path, long id) {
    return path.equals(RECEIPT)
        ? receipts.open(region.getId(), id)
        : payments.open(region.getId(), id);
  }
}
