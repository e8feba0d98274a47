using Indicators.Core.Disclosure;
using Indicators.Model;

namespace Indicators;

/// <content>What is shown outside reports: entered in the log before it is handed out, so that the next report knows of it.</content>
public sealed partial class Workspace
{
    /// <summary>The observations of some areas as they may be shown, entered in the log.</summary>
    /// <param name="request">The command that asks for the same.</param>
    /// <param name="codes">Area codes; null for all.</param>
    /// <param name="indicators">Indicator codes; null for all.</param>
    /// <param name="asOf">The store's state; null for the newest.</param>
    /// <param name="periods">The periods that are shown; none for all.</param>
    /// <exception cref="StoreException">The log cannot be added to, and figures that are not public would be shown for the first time.</exception>
    private IReadOnlyList<Observation> Shown(
        string request, IReadOnlySet<string>? codes, IReadOnlyCollection<string>? indicators, DateOnly? asOf = null, params Period[] periods)
    {
        var state = Store.State(EndOf(asOf));
        var result = Showable(codes, indicators, state);
        Enter(request, state, result, periods);
        return result.Observations;
    }

    /// <summary>
    /// Enters what is shown and hidden of one state, unless the log knows all of it: the same question again costs a look
    /// into what has been read, and grows nothing. Figures of public sources alone are never entered.
    /// </summary>
    private void Enter(string request, int state, DisclosureResult result, params Period[] periods)
    {
        var codes = periods.Length > 0 ? periods.Select(p => p.Code).ToArray() : null;
        var news = result.Disclosures.Select(d => d with { Periods = codes }).Where(d => !IsEntered(state, d, result)).ToArray();
        if (news.Length == 0)
        {
            return;
        }

        try
        {
            Store.LogEvaluation(new EvaluationEntry(Name, request, [.. PolicyFile()]) { Disclosures = news }, _options.Clock.GetUtcNow(), state);
        }
        catch (StoreException e)
        {
            throw new StoreException(
                e.Where,
                $"figures that are not public are shown only when that can be entered in the log, and it cannot: {e.Found}",
                e.Expected,
                $"{e.Action} Or somebody who may write to the database runs the same command first.".TrimStart(),
                e);
        }

        _past = null;
    }

    /// <summary>True when the log holds of this state that all these figures were shown and the others hidden.</summary>
    private bool IsEntered(int state, IndicatorDisclosure disclosure, DisclosureResult result)
    {
        var entered = PastDisclosures.Where(p => p.State == state).SelectMany(p => p.Indicators).Where(d => d.Indicator == disclosure.Indicator).ToArray();
        var hidden = entered.SelectMany(d => d.Hidden).ToHashSet();
        if (!disclosure.Hidden.All(hidden.Contains))
        {
            return false;
        }

        var shown = ShownIn(disclosure);
        var figures = result.Decisions.Select(d => d.Original).Where(o => o.Indicator == disclosure.Indicator)
            .Select(o => (o.Area, o.Period.Code)).Where(f => shown(f)).ToHashSet();
        foreach (var earlier in entered.TakeWhile(_ => figures.Count > 0))
        {
            figures.RemoveWhere(ShownIn(earlier));
        }

        return figures.Count == 0;
    }

    /// <summary>Whether a figure, by area and time code, was shown then.</summary>
    private static Predicate<(string Area, string Period)> ShownIn(IndicatorDisclosure told)
    {
        var (areas, hidden) = (told.Areas.ToHashSet(StringComparer.Ordinal), told.Hidden.ToHashSet());
        var periods = told.Periods?.ToHashSet(StringComparer.Ordinal);
        return f => areas.Contains(f.Area) && periods?.Contains(f.Period) != false && !hidden.Contains(new HiddenFigure(f.Area, f.Period));
    }

    /// <summary>The rules by which it was decided, where they are the workspace's own.</summary>
    private IEnumerable<LoggedFile> PolicyFile()
    {
        var path = Path.Combine(Folder, DisclosurePolicyFile);
        return File.Exists(path) ? [new LoggedFile(LoggedFileRole.Input, DisclosurePolicyFile, BatchLedger.Hash(path))] : [];
    }
}
