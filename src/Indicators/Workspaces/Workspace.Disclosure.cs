using Indicators.Core.Disclosure;
using Indicators.Import.Privacy;
using Indicators.Model;
using Indicators.Store;

namespace Indicators;

/// <content>The gate between the store and everything that is shown: nothing else reads observations for showing.</content>
public sealed partial class Workspace
{
    private const string DisclosurePolicyFile = "disclosure.yaml";

    private DisclosurePolicy ReadDisclosure()
    {
        var path = Path.Combine(Folder, DisclosurePolicyFile);
        return File.Exists(path) ? DisclosureFile.Read(path, DisclosurePolicyFile) : DisclosurePolicy.Default;
    }

    /// <summary>The observations of some areas as they may be shown. Who shows them enters them in the log.</summary>
    /// <param name="codes">Area codes; null for all.</param>
    /// <param name="indicators">Indicator codes; null for all.</param>
    /// <param name="state">Number of the store's state.</param>
    private DisclosureResult Showable(IReadOnlySet<string>? codes, IReadOnlyCollection<string>? indicators, int state)
    {
        var asked = Store.ObservationsOfState(new ObservationQuery { Areas = codes, Indicators = indicators }, state);
        var secret = Secret(asked);
        if (secret.Length == 0)
        {
            return Controlled(asked);
        }

        // Whether a figure can be shown depends on its whole and its parts, asked for or not; so every verb decides alike.
        var family = codes is null ? null : Family(codes);
        var all = Store.ObservationsOfState(new ObservationQuery { Areas = family, Indicators = secret }, state);
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

    /// <summary>All that the log knows was shown and hidden by this workspace.</summary>
    private PastDisclosure[] PastDisclosures => _past ??= [.. Store.PastDisclosures(Name)];

    /// <summary>What was shown and hidden before, by state, with the figures as the store held them then.</summary>
    /// <param name="family">Area codes; null for all.</param>
    /// <param name="secret">Codes of the indicators that are not public.</param>
    private PastReport[] Past(IReadOnlyCollection<string>? family, string[] secret) =>
    [
        .. PastDisclosures.Where(p => p.Indicators.Any(d => secret.Contains(d.Indicator, StringComparer.Ordinal))).GroupBy(p => p.State).Select(state => new PastReport(
            Store.ObservationsOfState(new ObservationQuery { Areas = family, Indicators = secret }, state.Key),
            [.. state.SelectMany(p => p.Indicators)])),
    ];

    /// <summary>
    /// The revisions as they may be shown, entered in the log: each is judged in the last state that it held in, among its
    /// whole and parts of then, and none is shown of a figure that is hidden now.
    /// </summary>
    private IReadOnlyList<Revision> Shown(string request, IReadOnlyList<Revision> revisions)
    {
        var figure = revisions[0].Observation;
        if (Secret([.. revisions.Select(r => r.Observation)]) is not [var indicator])
        {
            return revisions;
        }

        var newest = Store.State();
        var family = Family(new HashSet<string>([figure.Area], StringComparer.Ordinal));
        var shown = new Revision[revisions.Count];
        var hidden = false;
        foreach (var (i, revision) in revisions.Index().OrderBy(r => r.Item.Superseded is null ? 0 : 1).ThenByDescending(r => r.Item.Recorded.Id))
        {
            var state = revision.Superseded?.Id - 1 ?? newest;
            var others = Store.ObservationsOfState(new ObservationQuery { Areas = family, Indicators = [indicator] }, state).Where(o => o.Area != figure.Area || o.Period != figure.Period);
            Observation[] then = [revision.Observation, .. others];
            if (hidden)
            {
                shown[i] = revision with { Observation = DisclosureControl.Hide(then, Indicators, _disclosure.Value) };
                continue;
            }

            var result = Controlled(then, Past(family, [indicator]));
            Enter(request, state, result with { Disclosures = DisclosedOf([indicator], new HashSet<string>([figure.Area], StringComparer.Ordinal), result) }, figure.Period);
            hidden = revision.Superseded is null && result.Decisions[0].Showing == Showing.Hidden;
            shown[i] = revision with { Observation = result.Observations[0] };
        }

        return shown;
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
