package org.famulus.web.completion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.famulus.core.completion.CertificateVerification;
import org.famulus.core.completion.CertificateVerification.Verified;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.web.security.ClientAddress;
import org.famulus.web.shell.ReaderLanguage;

/**
 * The public page on which anybody who holds a certificate verifies it: {@code /verify?code=…}. It
 * needs no session, no cookie and no script, and says no more than the paper.
 */
@WebServlet("/verify")
public class VerifyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST_CODE = 60;

  @Inject private CertificateVerification verification;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = Optional.ofNullable(request.getParameter("code")).orElse("").strip();
    Language language =
        Optional.ofNullable(request.getParameter("lang"))
            .flatMap(Language::ofTag)
            .orElseGet(reader::language);
    VerifyPage page =
        new VerifyPage(texts, language, request.getContextPath(), shorten(code));
    if (!code.isEmpty()) {
      answer(page, code, ClientAddress.of(request), response);
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", language.code());
    response.setHeader("X-Robots-Tag", "noindex");
    page.write(response.getWriter());
  }

  private void answer(
      VerifyPage page, String code, String address, HttpServletResponse response) {
    if (!verification.isOpenTo(address)) {
      response.setStatus(TOO_MANY_REQUESTS);
      page.tell("verify.too-many");
      return;
    }
    Optional<Verified> found = verification.verify(code, address);
    found.ifPresentOrElse(
        page::show,
        () -> {
          response.setStatus(HttpServletResponse.SC_NOT_FOUND);
          page.tell("verify.unknown");
        });
  }

  private static String shorten(String code) {
    return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
  }
}
