using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators;

/// <content>Charts as pictures in memory, for scripts and notebooks.</content>
public sealed partial class Workspace
{
    /// <summary>Every chart of an evaluation, in the house's look: goals, success criteria, slopes, criteria, effect map. <see cref="WriteCharts"/> draws in the look of the workspace.</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="language">The language of the charts.</param>
    public static IReadOnlyList<ChartPicture> Charts(Evaluation evaluation, Language language = Language.Danish) => Draw(evaluation, goal: null, language);

    /// <summary>The trend chart of one goal, in the house's look.</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="goal">Id of a goal result; the id of a goal gives the chart of its first area.</param>
    /// <param name="language">The language of the chart.</param>
    /// <exception cref="RequestException">No goal has this id, or it has no figures to draw.</exception>
    public static ChartPicture Chart(Evaluation evaluation, string goal, Language language = Language.Danish)
    {
        ArgumentException.ThrowIfNullOrEmpty(goal);
        return Draw(evaluation, goal, language)[0];
    }

    private static IReadOnlyList<ChartPicture> Draw(Evaluation evaluation, string? goal, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return [.. Chosen(evaluation, goal, language).Select(c => new ChartPicture(c.Name, c.Chart.Title, ChartSvg.Draw(c.Chart)) { GoalId = c.GoalId })];
    }
}
