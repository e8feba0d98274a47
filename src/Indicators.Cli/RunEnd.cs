using Indicators.Model;

namespace Indicators.Cli;

/// <summary>How a run ends that could not go on: its exit code, and what standard error says.</summary>
internal static class RunEnd
{
    /// <summary>The data, the plan, or the machine it runs on.</summary>
    public const int WrongInput = 1;

    /// <summary>A mistake in this program (EX_SOFTWARE of BSD's sysexits.h).</summary>
    public const int OurFault = 70;

    /// <summary>Code and words for what stopped a run.</summary>
    /// <param name="stopped">What was thrown.</param>
    /// <param name="version">The program's version, for a report of a fault.</param>
    public static (int Code, string Words) Of(Exception stopped, string version) => stopped switch
    {
        IndicatorsException wrong => (WrongInput, Text(wrong)),
        OperationCanceledException => (WrongInput, "Stopped; nothing half-done is kept. Run the same command again to finish."),
        IOException io => (WrongInput, $"Reading or writing failed: {io.Message.TrimEnd('.')}. Check the disk and its free space, and run the same command again; nothing half-done is kept."),
        OutOfMemoryException => (WrongInput, "There is too little memory for this. Close other programs or raise the limit that this one runs under, and run the same command again; nothing half-done is kept."),
        _ => (OurFault,
            $"A fault in Indicators {version}, not in your data: {stopped.GetType().Name}. Nothing half-done is kept. "
            + $"Please report the command and the lines below, after looking whether they name a person.\n{stopped}"),
    };

    /// <summary>What is wrong with data or plan: a line for each mistake.</summary>
    public static string Text(IndicatorsException wrong) => wrong is PlanException plan
        ? string.Join('\n', plan.Mistakes.Select(m => new SourceException(m.Where, m.Found, m.Expected, m.Action).Message))
        : wrong.Message;
}
