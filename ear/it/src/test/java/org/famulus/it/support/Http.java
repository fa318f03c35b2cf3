package org.famulus.it.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** Plain requests, for what needs no browser. */
public final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private Http() {}

  /** The answer to GET; redirects are not followed. */
  public static HttpResponse<String> get(URI address, String... headers) {
    HttpRequest.Builder request = to(address);
    return answer(headers.length > 0 ? request.headers(headers) : request);
  }

  /** The answer to a method other than GET, without a body. */
  public static HttpResponse<String> send(String method, URI address) {
    return answer(to(address).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1));
  }

  private static HttpResponse<String> answer(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException("No answer from " + request.uri() + ": " + failure, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Waits until the page answers 200; a server opens its port long before it can answer. */
  public static void awaitOk(URI address, Duration patience) {
    await(address, patience, status -> status == 200);
  }

  /** Waits until the page answers, whatever it says. */
  public static void awaitAnswer(URI address, Duration patience) {
    await(address, patience, status -> true);
  }

  private static void await(URI address, Duration patience, IntPredicate enough) {
    Instant end = Instant.now().plus(patience);
    String last = "nothing";
    while (Instant.now().isBefore(end)) {
      try {
        HttpResponse<String> response = get(address);
        if (enough.test(response.statusCode())) {
          return;
        }
        last = response.statusCode() + " " + response.body();
      } catch (IllegalStateException notYet) {
        last = notYet.getMessage();
      }
      pause();
    }
    throw new AssertionError(address + " is not ready; its last answer was: " + last);
  }

  private static void pause() {
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS))
        .join();
  }
}
