package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.link.LinkCriteria;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkRow;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** All personal links: who was sent one, what became of it, and which answers wait. */
@Named
@ViewScoped
public class LinkList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private LinkDesk links;

  private LinkPurpose purpose;
  private boolean attention;
  private final LazyRows<LinkRow> rows =
      new LazyRows<>((sort, page) -> links.find(criteria(), page));

  private LinkCriteria criteria() {
    return new LinkCriteria(
        region.getId(), Optional.ofNullable(purpose), Optional.empty(), attention);
  }

  /** The faculty has seen to it. */
  public void settle(long id) {
    if (answers.accept(links.settle(region.getId(), id))) {
      answers.tell("link.list.settled");
    }
    rows.refresh();
  }

  /** Page of the record a link is about. */
  public String page(LinkRow link) {
    return switch (link.purpose()) {
      case REGISTER_INTEREST -> "/organisation/record.xhtml";
      case NAME_SUPERVISORS, DECLINE -> "/interest/record.xhtml";
      case CONFIRM_PLACEMENT -> "/completion/record.xhtml";
      case AGREE_TO_MOVE -> "/decision/record.xhtml";
      case ANSWER_BOOKING -> "/booking/record.xhtml";
      case SIGN_WILLINGNESS, DESCRIBE_HOST -> "/host/record.xhtml";
    };
  }

  /** The links. */
  public LazyRows<LinkRow> getRows() {
    return rows;
  }

  public LinkPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(LinkPurpose purpose) {
    this.purpose = purpose;
  }

  public boolean isAttention() {
    return attention;
  }

  public void setAttention(boolean attention) {
    this.attention = attention;
  }
}
