package org.famulus.web.completion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.completion.Certificates;
import org.famulus.web.download.FileAnswer;

/**
 * Hands out printed certificates: {@code /completion/certificate?region=…&id=…}. Whoever may not open
 * one gets the same answer as for one that does not exist.
 */
@WebServlet("/completion/certificate")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new FileAnswer(response).show(request, certificates::print);
  }
}
