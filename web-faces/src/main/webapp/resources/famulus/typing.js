/*
 * What somebody had typed when the session or the page ran out is put back once they have signed in
 * again. It stays in this tab, is for this account and this address only, holds no passwords and no
 * files, and is forgotten with the next page that opens in any other way.
 */
(function () {
  "use strict";

  var KEY = "famulus.typed";
  var UNTYPED = ["password", "file", "hidden", "submit", "button", "reset", "image"];

  function account() {
    return document.getElementById("main").dataset.account || "";
  }

  // The word that typing is back; pages hold it, unseen, only if they open because one had run out.
  function notice() {
    return document.getElementById("typing-back");
  }

  // Where the page is, whether or not it opens because it had run out.
  function address() {
    var query = new URLSearchParams(location.search);
    query.delete("expired");
    query.sort();
    return location.pathname + "?" + query;
  }

  function forget() {
    sessionStorage.removeItem(KEY);
  }

  function fields() {
    return Array.prototype.filter.call(
      document.querySelectorAll("#main form[method=post] :is(input, textarea, select)"),
      function (field) {
        return field.name && UNTYPED.indexOf(field.type) < 0;
      });
  }

  function isTick(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function chosen(select) {
    return Array.prototype.filter.call(select.options, function (option) {
      return option.selected;
    }).map(function (option) {
      return option.value;
    });
  }

  function offered(select) {
    var preset = Array.prototype.filter.call(select.options, function (option) {
      return option.defaultSelected;
    });
    return preset.length > 0 || select.multiple
      ? preset.map(function (option) { return option.value; })
      : chosen({ options: Array.prototype.slice.call(select.options, 0, 1) });
  }

  // Only what was changed is kept, so that nothing somebody else saved meanwhile is undone.
  function isChanged(field) {
    if (isTick(field)) {
      return field.checked !== field.defaultChecked;
    }
    if (field.options) {
      return String(chosen(field)) !== String(offered(field));
    }
    return field.value !== field.defaultValue;
  }

  function typed(field) {
    return {
      form: field.form.id,
      name: field.name,
      value: field.options ? chosen(field) : field.value,
      ticked: isTick(field) && field.checked
    };
  }

  function belongsTo(kept, field) {
    return kept.form === field.form.id && kept.name === field.name
      && (!isTick(field) || kept.value === field.value);
  }

  function putBack(kept, field) {
    if (isTick(field)) {
      field.checked = kept.ticked;
    } else if (field.options) {
      Array.prototype.forEach.call(field.options, function (option) {
        option.selected = kept.value.indexOf(option.value) >= 0;
      });
    } else {
      field.value = kept.value;
    }
  }

  function keep() {
    var changed = fields().filter(isChanged).map(typed);
    if (account() && changed.length > 0) {
      sessionStorage.setItem(KEY, JSON.stringify({
        account: account(), address: address(), fields: changed
      }));
    }
  }

  function restore() {
    var kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
    if (!kept || document.querySelector("[data-typing=kept]")) {
      return;
    }
    forget();
    if (kept.account !== account() || kept.address !== address() || !notice()) {
      return;
    }
    var here = fields();
    var back = kept.fields.filter(function (each) {
      var matching = here.filter(belongsTo.bind(null, each));
      matching.forEach(putBack.bind(null, each));
      return matching.length > 0;
    });
    if (back.length > 0) {
      notice().hidden = false;
    }
  }

  // Whoever signs in under another name in another tab makes this one forget.
  function watchOtherTabs() {
    var channel = new BroadcastChannel("famulus.account");
    channel.onmessage = function (message) {
      var kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
      if (kept && kept.account !== message.data) {
        forget();
      }
    };
    if (account()) {
      channel.postMessage(account());
    }
  }

  window.addEventListener("pagehide", keep);
  document.addEventListener("submit", function (event) {
    if (event.target.action.indexOf("/logout") >= 0) {
      window.removeEventListener("pagehide", keep);
      forget();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    restore();
    watchOtherTabs();
  });
})();
