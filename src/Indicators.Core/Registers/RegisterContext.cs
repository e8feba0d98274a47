using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>What a register-based rule is judged on.</summary>
/// <param name="Registers">The registers.</param>
/// <param name="Begins">The plan's first day; null when not stated: then the register's first day is used.</param>
/// <param name="Ends">The plan's last day; null when not stated: then the register's last day is used.</param>
/// <param name="CutOff">Day of the evaluation: nothing later is looked at.</param>
/// <param name="Phase">At the midterm a period that has only begun is judged pro rata; at the end it waits.</param>
public sealed record RegisterContext(RegisterSet Registers, DateOnly? Begins, DateOnly? Ends, DateOnly CutOff, Phase Phase)
{
    /// <summary>The activity that owns the success criterion; null for a goal.</summary>
    public string? Owner { get; init; }

    /// <summary>Id of the goal or success criterion, under which ratings are found.</summary>
    public string Id { get; init; } = "";

    /// <summary>The plan's survey rounds, which say how many were asked.</summary>
    public IReadOnlyList<Survey> Surveys { get; init; } = [];

    /// <summary>Smallest number of persons that may be shown; 1 where nothing is hidden.</summary>
    public int SmallestCount { get; init; } = 5;

    /// <summary>The activities whose rows count for a rule.</summary>
    internal IReadOnlyList<string> Activities(RegisterRule rule) => rule.Activities.Count > 0 ? rule.Activities : Owner is { } owner ? [owner] : [];

    /// <summary>True when a row of this activity counts; a rule without any activity counts every row.</summary>
    internal bool Counts(RegisterRule rule, string activity)
    {
        var activities = Activities(rule);
        return activities.Count == 0 || activities.Contains(activity, StringComparer.Ordinal);
    }
}
