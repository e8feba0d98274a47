namespace Indicators.Render.Charts;

/// <summary>What is wrong with a theme.</summary>
/// <param name="Key">What it is about, as <c>theme.yaml</c> calls it: <c>area</c>, <c>palette 2</c>, <c>text-size</c>.</param>
/// <param name="On">The colour below it, which may be the one to change; empty for none.</param>
/// <param name="Found">What was found, with the contrast ratio.</param>
/// <param name="Expected">What is needed.</param>
/// <param name="Action">What to do; may be empty.</param>
public sealed record ThemeProblem(string Key, string On, string Found, string Expected, string Action)
{
    /// <summary>The problem as one sentence.</summary>
    public override string ToString() => $"{Key}: {Found}; expected {Expected}{(Action.Length > 0 ? ". " + Action : "")}";
}
