using System.Diagnostics;

namespace Indicators.Benchmarks;

/// <summary>Runs a script of another program, which prints its own figures.</summary>
internal static class OtherPrograms
{
    public static void Start(string program, string[] arguments, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            Console.Write(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                Console.WriteLine($"  {program}: {error.Result.Split('\n').FirstOrDefault(l => l.Contains("rror:", StringComparison.Ordinal) || l.StartsWith("Error", StringComparison.Ordinal))?.Trim()}");
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"  {program} is not installed: left out");
        }
    }
}
