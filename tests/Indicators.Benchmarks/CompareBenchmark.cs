using System.Diagnostics;
using System.Globalization;
using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>
/// A million area-indicator-period comparisons with their intervals (change, both gaps to a reference that contains the
/// area, gap change), here and in R data.table, on the same columns of one file that is made from a fixed seed.
/// </summary>
internal static class CompareBenchmark
{
    private const int Columns = 8;
    private const int Times = 15;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary><c>compare [rows]</c>.</summary>
    public static int Run(string[] args)
    {
        var rows = args.Length > 0 ? int.Parse(args[0], NumberStyles.None, Invariant) : 1_000_000;
        var folder = Path.Combine(Path.GetTempPath(), "indicators-benchmark");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "compare.csv");
        var columns = Made(rows);
        Write(path, columns);
        Console.WriteLine(string.Create(Invariant, $"{rows:N0} comparisons, {Environment.ProcessorCount} cores"));

        var own = Measure(columns, again: true);
        Console.WriteLine(string.Create(Invariant, $"  indicators: best {own.Best * 1000:F1} ms, median {own.Median * 1000:F1} ms, processor {own.Processor * 1000:F1} ms"));
        var anew = Measure(columns, again: false);
        Console.WriteLine(string.Create(Invariant, $"  indicators, into new columns: best {anew.Best * 1000:F1} ms, median {anew.Median * 1000:F1} ms, processor {anew.Processor * 1000:F1} ms"));
        if (R(path) is not { } other)
        {
            return 0;
        }

        Console.WriteLine(string.Create(Invariant, $"  R {other.Version}: best {other.Best * 1000:F1} ms, median {other.Median * 1000:F1} ms, processor {other.Processor * 1000:F1} ms"));
        Console.WriteLine(string.Create(Invariant, $"  ratio: best {own.Best / other.Best:F3}, median {own.Median / other.Median:F3}, processor {own.Processor / other.Processor:F3}"));
        var worst = own.Sums.Zip(other.Sums, (a, b) => Math.Abs(a - b) / Math.Abs(b)).Max();
        Console.WriteLine(string.Create(Invariant, $"  sums of the twelve columns agree to {worst:E1} relative"));
        return worst <= 1e-9 ? 0 : 1;
    }

    /// <summary>Times our own; into columns that stand already, as R's do, or into new ones each time.</summary>
    private static Result Measure(double[][] columns, bool again)
    {
        CountColumns Pair(int first) => new(columns[first], columns[first + 1]);
        var (a0, a1, r0, r1) = (Pair(0), Pair(2), Pair(4), Pair(6));
        var compared = new ColumnComparison(a0.Count);
        void Compare()
        {
            if (again)
            {
                compared.Fill(a0, a1, r0, r1, includesArea: true, ConfidenceLevel.P95);
            }
            else
            {
                compared = new ColumnComparison(a0.Count).Fill(a0, a1, r0, r1, includesArea: true, ConfidenceLevel.P95);
            }
        }

        // The first runs are the compiler's, as R's are of its byte code.
        for (var i = 0; i < 5; i++)
        {
            Compare();
        }

        var wall = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Compare();
            wall.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var spent = (Environment.CpuUsage.TotalTime - processor).TotalSeconds / Times;
        double[] sums = [.. new[] { compared.Change, compared.GapBaseline, compared.GapFollowUp, compared.GapChange }.SelectMany(c => new[] { Sum(c.Estimate), Sum(c.Lower), Sum(c.Upper) })];
        return new("", wall.Min(), wall.Order().ElementAt(Times / 2), spent, sums);
    }

    /// <summary>Sum of squares: bounds on both sides of zero would cancel in a plain sum.</summary>
    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }

    private static Result? R(string path)
    {
        try
        {
            var script = Path.Combine(AppContext.BaseDirectory, "scripts", "compare.R");
            using var process = Process.Start(new ProcessStartInfo("Rscript", [script, path, Times.ToString(Invariant)]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode != 0 || lines.Length != 5)
            {
                Console.WriteLine("  Rscript failed: is r-cran-data.table installed?");
                return null;
            }

            double Number(int line) => double.Parse(lines[line], NumberStyles.Float, Invariant);
            return new(lines[0], Number(1), Number(2), Number(3), [.. lines[4].Split(' ').Select(v => double.Parse(v, NumberStyles.Float, Invariant))]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("  Rscript is not installed: left out");
            return null;
        }
    }

    private static double[][] Made(int rows)
    {
        var random = new Random(20261121);
        var columns = Enumerable.Range(0, Columns).Select(_ => new double[rows]).ToArray();
        for (var i = 0; i < rows; i++)
        {
            for (var period = 0; period < 2; period++)
            {
                // A housing area of 30 to 3,000 persons in a municipality of up to 60,000.
                var (n, rest) = (random.Next(30, 3000), random.Next(3000, 57_000));
                var (x, y) = (random.Next(n + 1), random.Next(rest + 1));
                columns[2 * period][i] = x;
                columns[(2 * period) + 1][i] = n;
                columns[4 + (2 * period)][i] = x + y;
                columns[5 + (2 * period)][i] = n + rest;
            }
        }

        return columns;
    }

    private static void Write(string path, double[][] columns)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine("x0,n0,x1,n1,y0,m0,y1,m1");
        for (var i = 0; i < columns[0].Length; i++)
        {
            writer.WriteLine(string.Join(',', columns.Select(c => c[i].ToString(Invariant))));
        }
    }

    private sealed record Result(string Version, double Best, double Median, double Processor, double[] Sums);
}
