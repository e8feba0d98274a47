using Indicators.Model;

namespace Indicators;

/// <summary>What every script needs around its job: an exit code, its own folder, its arguments.</summary>
public static class Script
{
    /// <summary>Runs a job. A mistake in data, plan or arguments is told in one line and gives exit code 1; anything else is a bug and keeps its trace.</summary>
    /// <param name="job">The job.</param>
    /// <returns>The exit code: 0, or 1 for a mistake.</returns>
    public static int Run(Action job)
    {
        ArgumentNullException.ThrowIfNull(job);
        try
        {
            job();
            return 0;
        }
        catch (IndicatorsException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    /// <summary>A path beside the script's own file, wherever it is run from; of a built program, beside the current folder.</summary>
    /// <param name="relativePath">Such as <c>../data/my-plan</c>.</param>
    public static string Beside(string relativePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(relativePath);
        return Path.GetFullPath(relativePath, AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory);
    }

    /// <summary>An argument that is a period.</summary>
    /// <param name="arguments">The script's arguments.</param>
    /// <param name="position">Which one, from 0.</param>
    /// <param name="otherwise">The period when it is not given, such as <c>2014</c>.</param>
    /// <exception cref="RequestException">It is no period.</exception>
    public static Period Period(IReadOnlyList<string> arguments, int position, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var text = position < arguments.Count ? arguments[position] : otherwise;
        return Model.Period.TryParse(text, out var period) ? period : throw new RequestException("arguments", $"'{text}' is not a period", "a period such as 2014 or 2015K4");
    }
}
