using Indicators.Core.Disclosure;
using Indicators.Import.Privacy;
using Indicators.Model;
using Indicators.Store;

namespace Indicators;

/// <content>The gate between the store and everything that is shown: nothing else reads observations for showing.</content>
public sealed partial class Workspace
{
    private DisclosurePolicy ReadDisclosure()
    {
        var path = Path.Combine(Folder, "disclosure.yaml");
        return File.Exists(path) ? DisclosureFile.Read(path, "disclosure.yaml") : DisclosurePolicy.Default;
    }

    /// <summary>The observations of some areas as they may be shown.</summary>
    /// <param name="codes">Area codes; null for all.</param>
    /// <param name="indicators">Indicator codes; null for all.</param>
    /// <param name="asOf">The store's state; null for the newest.</param>
    private DisclosureResult Showable(IReadOnlySet<string>? codes, IReadOnlyCollection<string>? indicators, DateOnly? asOf)
    {
        var asked = Store.Observations(new ObservationQuery { Areas = codes, Indicators = indicators }, EndOf(asOf));
        var secret = Secret(asked);
        if (secret.Length == 0)
        {
            return Controlled(asked);
        }

        // Whether a figure can be shown depends on its whole and its parts, asked for or not; so every verb decides alike.
        var family = codes is null ? null : Family(codes);
        var all = Store.Observations(new ObservationQuery { Areas = family, Indicators = secret }, EndOf(asOf));
        var others = asked.Where(o => !secret.Contains(o.Indicator, StringComparer.Ordinal));
        var result = Controlled([.. others, .. all], Past(family, secret));
        return (codes is null ? result : Only(result, codes)) with { Disclosures = DisclosedOf(secret, codes, result) };
    }

    /// <summary>The observations of one indicator in some areas; null, and nothing decided, when a source of them is not public.</summary>
    private IReadOnlyList<Observation>? ShowableIfPublic(IReadOnlySet<string> codes, string indicator, DateOnly? asOf)
    {
        var asked = Store.Observations(new ObservationQuery { Areas = codes, Indicators = [indicator] }, EndOf(asOf));
        return Secret(asked).Length == 0 ? Controlled(asked).Observations : null;
    }

    /// <summary>What a report on some areas tells and hides, for the log and so for the next report.</summary>
    private static IndicatorDisclosure[] DisclosedOf(string[] secret, IReadOnlySet<string>? codes, DisclosureResult result)
    {
        var decisions = result.Decisions.ToLookup(d => d.Original.Indicator, StringComparer.Ordinal);
        return
        [
            .. secret.Select(indicator => new IndicatorDisclosure(
                indicator,
                [.. (codes ?? decisions[indicator].Select(d => d.Original.Area).ToHashSet(StringComparer.Ordinal)).Order(StringComparer.Ordinal)],
                [
                    .. decisions[indicator].Where(d => d.Showing == Showing.Hidden)
                        .Select(d => new HiddenFigure(d.Original.Area, d.Original.Period.Code)).Distinct()
                        .OrderBy(h => h.Area, StringComparer.Ordinal).ThenBy(h => h.Period, StringComparer.Ordinal),
                ])),
        ];
    }

    /// <summary>The earlier reports of this workspace, with the figures as the store held them then.</summary>
    /// <param name="family">Area codes; null for all.</param>
    /// <param name="secret">Codes of the indicators that are not public.</param>
    private List<PastReport> Past(IReadOnlyCollection<string>? family, string[] secret)
    {
        _past ??= [.. Store.PastDisclosures(Name)];
        var reports = new List<PastReport>();
        foreach (var state in _past.Where(p => p.Indicators.Any(d => secret.Contains(d.Indicator, StringComparer.Ordinal))).GroupBy(p => p.State))
        {
            var then = Store.ObservationsOfState(new ObservationQuery { Areas = family, Indicators = secret }, state.Key);
            reports.AddRange(state.Select(report => new PastReport(then, report.Indicators)));
        }

        return reports;
    }

    /// <summary>The revisions as they may be shown: a figure that is hidden now, or whose count was ever small, is hidden in all of them.</summary>
    private IReadOnlyList<Revision> Showable(IReadOnlyList<Revision> revisions)
    {
        var newest = revisions[0].Observation;
        var family = Secret([.. revisions.Select(r => r.Observation)]).Length > 0
            ? Store.Observations(new ObservationQuery { Areas = Family(new HashSet<string>([newest.Area], StringComparer.Ordinal)), Indicators = [newest.Indicator] })
            : [];
        var past = family.Count > 0 ? Past([.. family.Select(o => o.Area).Distinct(StringComparer.Ordinal)], [newest.Indicator]) : [];
        var hidden = Controlled(family, past).Hidden(newest.Indicator, newest.Area, newest.Period) is not null;
        var others = family.Where(o => o.Area != newest.Area || o.Period != newest.Period).ToList();
        return
        [
            .. revisions.Select(r =>
            {
                // Each revision takes the place of today's figure among its whole and parts.
                Observation[] then = [r.Observation, .. others];
                return r with { Observation = hidden ? DisclosureControl.Hide(then, Indicators, _disclosure.Value) : Controlled(then).Observations[0] };
            }),
        ];
    }

    private DisclosureResult Controlled(IReadOnlyList<Observation> observations, IReadOnlyList<PastReport>? past = null) =>
        DisclosureControl.Apply(observations, Areas, Indicators, _disclosure.Value, past);

    /// <summary>The indicators that hold figures on persons from sources that are not public.</summary>
    private string[] Secret(IReadOnlyList<Observation> observations) =>
    [
        .. observations
            .Where(o => !DisclosureControl.IsPublic(o, _disclosure.Value) && Indicators.GetValueOrDefault(o.Indicator) is { } i && DisclosureControl.CountsPersons(i))
            .Select(o => o.Indicator)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The areas, what contains them, and everything within the same municipality.</summary>
    private HashSet<string> Family(IReadOnlySet<string> codes)
    {
        var family = new HashSet<string>(codes, StringComparer.Ordinal);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            for (var area = Areas.ByCode(code); area is not null; area = area.Parent is { } parent ? Areas.ByCode(parent) : null)
            {
                family.Add(area.Code);
                if (area.Kind is not (AreaKind.Country or AreaKind.Region or AreaKind.Province))
                {
                    roots.Add(area.Code);
                }
            }
        }

        family.UnionWith(Areas.All.Where(a => roots.Any(r => Areas.Contains(r, a.Code))).Select(a => a.Code));
        family.UnionWith(Areas.All.Where(a => a.Kind == AreaKind.Country).Select(a => a.Code));
        return family;
    }

    private static DisclosureResult Only(DisclosureResult result, IReadOnlySet<string> codes)
    {
        var kept = result.Observations.Zip(result.Decisions).Where(p => codes.Contains(p.First.Area)).ToList();
        return new DisclosureResult([.. kept.Select(k => k.First)], [.. kept.Select(k => k.Second)]);
    }
}
