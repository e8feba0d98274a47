using System.Text.Json;

namespace Indicators.Render.Html;

/// <summary>
/// A report that follows its file while somebody works on the plan: a small script loads a sibling file of one line every
/// second and reloads the page when it names another report. No server, no network; an ordinary report has none of this.
/// </summary>
public static class LiveReport
{
    private const string Policy = "script-src 'unsafe-inline'";
    private const string End = "</body>\n</html>\n";

    /// <summary>The report with the following script.</summary>
    /// <param name="report">An ordinary report of <see cref="HtmlReport"/>.</param>
    /// <param name="stamp">What names this state of the report, such as its fingerprint.</param>
    /// <param name="stampFile">Name of the sibling file, beside the report.</param>
    /// <exception cref="ArgumentException">The text is not an ordinary report.</exception>
    public static string Follow(string report, string stamp, string stampFile)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(stamp);
        ArgumentException.ThrowIfNullOrEmpty(stampFile);
        var policy = report.IndexOf(Policy, StringComparison.Ordinal);
        if (policy < 0 || !report.EndsWith(End, StringComparison.Ordinal))
        {
            throw new ArgumentException("This is not a report as HtmlReport writes it.", nameof(report));
        }

        // The page may load scripts from its own disk, and still nothing from a network.
        return string.Concat(
            report.AsSpan(0, policy + Policy.Length),
            " file:",
            report.AsSpan()[(policy + Policy.Length)..^End.Length],
            $"<script>\n{Script.Replace("OWN", Text(stamp), StringComparison.Ordinal).Replace("FILE", Text(stampFile), StringComparison.Ordinal)}</script>\n{End}");
    }

    /// <summary>The line of the sibling file.</summary>
    /// <param name="stamp">What names the report's present state.</param>
    /// <param name="message">What is wrong in the inputs, shown above the report; empty when all is well.</param>
    public static string Stamp(string stamp, string message = "") => $"indicatorsStamp({Text(stamp)}, {Text(message)});\n";

    /// <summary>A JavaScript string; the serializer escapes what could end a script element.</summary>
    private static string Text(string text) => JsonSerializer.Serialize(text);

    private const string Script = """
        (function () {
          'use strict';
          var note = document.createElement('p');
          note.setAttribute('role', 'status');
          note.id = 'live';
          note.style.cssText = 'position:sticky;top:0;z-index:9;margin:0;padding:.5em 1em;background:#fff3cd;color:#222;border-bottom:2px solid #a15c00;white-space:pre-line';
          note.hidden = true;
          document.body.prepend(note);
          window.indicatorsStamp = function (stamp, message) {
            if (stamp !== OWN) { location.reload(); return; }
            note.hidden = !message;
            if (note.textContent !== message) { note.textContent = message; }
          };
          // Kept whenever the page goes, however often it is loaded again before it is shown; used after a reload alone.
          var name = 'indicators-place ' + location.pathname;
          function keep() {
            try { sessionStorage.setItem(name, here()); } catch (e) { }
          }
          function kept() {
            try {
              var how = performance.getEntriesByType('navigation')[0];
              return how && how.type === 'reload' ? sessionStorage.getItem(name) : null;
            } catch (e) { return null; }
          }
          // The reader's place is a distance below a part of the report that has a name: text above it may grow or shrink.
          function here() {
            var above = Array.prototype.filter.call(document.querySelectorAll('section[id],article[id]'), function (part) {
              var box = part.getBoundingClientRect();
              return box.height > 0 && box.top <= 0;
            }).pop();
            return above ? above.getBoundingClientRect().top + ' ' + above.id : -window.scrollY + ' ';
          }
          function show(place) {
            var at = place.indexOf(' '), part = document.getElementById(place.slice(at + 1));
            var top = part ? window.scrollY + part.getBoundingClientRect().top : 0;
            window.scrollTo({ top: top - Number(place.slice(0, at)), behavior: 'instant' });
          }
          // The browser's own restoration would come after this one, by other rules.
          history.scrollRestoration = 'manual';
          var place = kept();
          if (place) { show(place); }
          window.addEventListener('pagehide', keep);
          function ask() {
            var script = document.createElement('script');
            script.src = FILE + '?' + Date.now();
            script.onload = script.onerror = function () { script.remove(); setTimeout(ask, 1000); };
            document.head.append(script);
          }
          ask();
        }());

        """;
}
