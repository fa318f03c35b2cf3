/* Small comforts; every page works without them. */
(function () {
  "use strict";

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  // A menu closes with Escape and with a click elsewhere.
  document.addEventListener("click", function (event) {
    each("details.menu[open]", function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      return;
    }
    each("details.menu[open], details.confirm[open]", function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  // A sheet whose field was filled in wrongly is open again.
  function openFaultySheets() {
    each("main details", function (sheet) {
      sheet.open = sheet.open || sheet.querySelector("[aria-invalid=true]") !== null;
    });
  }

  // The selection bar counts what is ticked.
  function countSelected(bar) {
    var form = bar.closest("form") || document;
    var ticked = form.querySelectorAll("input[name=selected]:checked").length;
    var text = bar.querySelector(".selected-count");
    text.textContent = ticked === 0 ? text.dataset.none : ticked + " " + text.dataset.some;
    bar.classList.toggle("active", ticked > 0);
  }
  document.addEventListener("change", function (event) {
    if (event.target.classList.contains("tick-all")) {
      event.target.closest("table").querySelectorAll("input[name=selected]").forEach(function (box) {
        box.checked = event.target.checked;
      });
    }
    if (event.target.matches("input[name=selected], .tick-all")) {
      each(".selection-bar", countSelected);
    }
  });

  // On a phone a row of a table becomes a card (famulus.css); each cell then says what it is.
  var TABLES = "table.list, table.plain:not(.bars)";
  function role(elements, name) {
    Array.prototype.forEach.call(elements, function (element) {
      element.setAttribute("role", name);
    });
  }
  function labelCells(table) {
    if (!table.tHead || !table.querySelector("tbody tr") || table.classList.contains("cards")) {
      return;
    }
    var headings = Array.prototype.map.call(table.tHead.rows[0].cells, function (cell) {
      var link = cell.querySelector("a.sort");
      return (link ? link.firstChild : cell).textContent.trim();
    });
    Array.prototype.forEach.call(table.tBodies, function (body) {
      Array.prototype.forEach.call(body.rows, function (row) {
        Array.prototype.forEach.call(row.cells, function (cell, place) {
          cell.dataset.label = headings[place] || "";
          cell.classList.toggle("blank", !cell.textContent.trim() && !cell.querySelector("input, select, textarea"));
        });
      });
    });
    // What is laid out as cards is still a table to those who listen.
    role([table], "table");
    role(table.querySelectorAll("thead, tbody"), "rowgroup");
    role(table.rows, "row");
    role(table.querySelectorAll("thead th"), "columnheader");
    role(table.querySelectorAll("tbody th"), "rowheader");
    role(table.querySelectorAll("tbody td"), "cell");
    table.classList.add("cards");
  }

  // What is wider than its place can be scrolled with keys, and has a name for those who listen.
  function openToKeys(area) {
    if (area.scrollWidth > area.clientWidth) {
      var caption = area.querySelector("caption") || document.querySelector("h1");
      area.tabIndex = 0;
      area.setAttribute("role", "region");
      area.setAttribute("aria-label", caption.textContent.trim());
    } else {
      ["tabindex", "role", "aria-label"].forEach(function (name) {
        area.removeAttribute(name);
      });
    }
  }
  function layOutTables() {
    each(TABLES, labelCells);
    each(".scroll", openToKeys);
  }
  // Where not all tabs have room, the one that is shown is among those seen.
  function showCurrentTab(bar) {
    var tab = bar.querySelector("[aria-current=page]");
    if (tab) {
      var place = tab.getBoundingClientRect();
      var room = bar.getBoundingClientRect();
      bar.scrollLeft += place.left + place.width / 2 - room.left - room.width / 2;
    }
  }
  window.addEventListener("resize", function () {
    each(".scroll", openToKeys);
  });

  // What is made to be printed is unfolded on paper.
  var unfolded = [];
  each("[data-print]", function (button) {
    button.hidden = false;
  });
  window.addEventListener("beforeprint", function () {
    if (document.querySelector("[data-print]")) {
      each("main details:not([open], .confirm, .screen-only *)", function (details) {
        details.open = true;
        unfolded.push(details);
      });
    }
  });
  window.addEventListener("afterprint", function () {
    unfolded.splice(0).forEach(function (details) {
      details.open = false;
    });
  });
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // A key presses the button that names it, unless somebody is typing.
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) {
      return;
    }
    each("[aria-keyshortcuts]", function (button) {
      if (button.getAttribute("aria-keyshortcuts") === event.key.toLowerCase() && !button.disabled) {
        event.preventDefault();
        button.click();
      }
    });
  });

  // A form with a button for drafts saves itself whenever something in it has changed; what hands
  // the draft in waits until it is saved.
  var saving = 0;
  var waiting = null;
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form");
    var button = form && form.querySelector("[data-autosave]");
    if (!button || !window.faces) {
      return;
    }
    saving++;
    faces.ajax.request(button, null, {
      execute: "@form",
      render: button.dataset.autosave,
      onevent: function (answer) {
        if (answer.status === "success") {
          saving--;
          if (waiting && saving === 0) {
            waiting.click();
          }
        }
      },
      onerror: function () {
        saving--;
        waiting = null;
      }
    });
  });
  document.addEventListener("click", function (event) {
    if (event.target.matches("[data-after-autosave]") && saving > 0) {
      event.preventDefault();
      waiting = event.target;
    }
  });

  // Each posting of a form carries its own id; a repeat of the same one is carried out once.
  function freshId() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (each) {
      return ("0" + each.toString(16)).slice(-2);
    }).join("");
  }
  function renewIds() {
    each("input[name=requestId]", function (input) {
      input.value = freshId();
    });
  }
  function focusErrors() {
    var errors = document.getElementById("errors");
    if (errors) {
      errors.focus();
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    layOutTables();
    each(".tabs, .neighbours", showCurrentTab);
    each(".selection-bar", countSelected);
    openFaultySheets();
    focusErrors();
    if (window.faces && faces.ajax) {
      faces.ajax.addOnEvent(function (event) {
        if (event.status === "success") {
          renewIds();
          layOutTables();
        }
      });
    }
    if (window.jQuery) {
      jQuery(document).on("pfAjaxComplete", renewIds);
    }
  });
})();
