using System.Diagnostics;

namespace Indicators.Render.Tests.Reports;

/// <summary>Converts a file with LibreOffice, in a profile of its own.</summary>
internal static class LibreOffice
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>The file as another kind; fails with what LibreOffice said.</summary>
    public static byte[] Convert(byte[] file, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-office").FullName;
        try
        {
            var source = Path.Combine(folder, "report." + from);
            File.WriteAllBytes(source, file);
            var start = new ProcessStartInfo(Program!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", to, "--outdir", Path.Combine(folder, "out"), source })
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var result = Path.Combine(folder, "out", "report." + to);
            File.Exists(result).ShouldBeTrue(output + errors.Result);
            return File.ReadAllBytes(result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
