package org.famulus.it.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets several threads do things at the same moment, as several people or servers do. */
@ApplicationScoped
public class Rivals {

  @Resource private ManagedExecutorService executor;

  /** What each of them got, in their order. */
  public <T> List<T> together(List<Callable<T>> works) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<T>> attempts = new ArrayList<>();
    for (Callable<T> work : works) {
      attempts.add(
          executor.submit(
              () -> {
                start.await();
                return work.call();
              }));
    }
    start.countDown();
    List<T> results = new ArrayList<>();
    for (Future<T> attempt : attempts) {
      results.add(attempt.get(120, TimeUnit.SECONDS));
    }
    return results;
  }
}
