using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>How long the built program takes to start, beside a program that does nothing.</summary>
internal static class StartBenchmark
{
    private const int Times = 20;

    /// <summary><c>start PROGRAM.dll WORKSPACE</c>: medians over 20 runs, one after the other in turn, and the ratio to this program without a verb.</summary>
    public static int Run(string program, string workspace)
    {
        string[] empty = [typeof(StartBenchmark).Assembly.Location, "nothing"];
        string[][] measured = [empty, [program, "--version"], [program, "check", "--help"], [program, "check", workspace]];
        var wall = measured.Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < Times; i++)
        {
            // In turn, so that a busy moment of the machine touches all of them alike.
            for (var m = 0; m < measured.Length; m++)
            {
                wall[m].Add(Seconds(measured[m]));
            }
        }

        var nothing = Median(wall[0]);
        for (var m = 0; m < measured.Length; m++)
        {
            var name = m == 0 ? "a program that does nothing" : string.Join(' ', measured[m].Skip(1));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median {Median(wall[m]) * 1000:F0} ms, best {wall[m].Min() * 1000:F0} ms, {Median(wall[m]) / nothing:F2} times nothing"));
        }

        return 0;
    }

    private static double Seconds(string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(begin).TotalSeconds
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {errors.Result}");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
