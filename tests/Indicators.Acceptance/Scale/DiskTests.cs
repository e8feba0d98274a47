using System.Diagnostics;

namespace Indicators.Acceptance.Scale;

/// <summary>A test that mounts a small file system of its own, which only root may do.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = SmallDisk.Missing;
}

/// <summary>A file system of a few megabytes in memory, unmounted at the end.</summary>
internal sealed class SmallDisk : IDisposable
{
    private static readonly Lazy<string?> Reason = new(() =>
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return "a full disk is made by mounting a small one (mount -t tmpfs), which needs root on Linux";
        }

        var folder = Directory.CreateTempSubdirectory("indicators-disk-").FullName;
        var mounted = Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) == 0;
        if (mounted)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return mounted ? null : "mount -t tmpfs is not allowed here, not even for root";
    });

    public SmallDisk(int kilobytes)
    {
        Folder = Directory.CreateTempSubdirectory("indicators-disk-").FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", Folder).ShouldBe(0);
    }

    public static string? Missing => Reason.Value;

    public string Folder { get; }

    /// <summary>Lets the disk be written to, or not, whoever asks.</summary>
    public void Remount(string options) => Run("mount", "-o", $"remount,{options}", Folder).ShouldBe(0);

    /// <summary>Takes all the room that is left, but for some kilobytes.</summary>
    public void FillUpTo(int kilobytesLeft)
    {
        var left = new DriveInfo(Folder).AvailableFreeSpace - (kilobytesLeft * 1024L);
        File.WriteAllBytes(Path.Combine(Folder, "ballast"), new byte[left]);
    }

    public void Empty() => File.Delete(Path.Combine(Folder, "ballast"));

    public void Dispose()
    {
        Run("umount", Folder);
        Directory.Delete(Folder);
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}

/// <summary>No room, no permission: one clear line, nothing half-written, and the same command later finishes the job.</summary>
public sealed class DiskTests
{
    private static readonly string[] Evaluate = ["evaluate", SmallWorkspace.Name, "--format", "html,json,csv,xlsx,docx"];

    [MountFact]
    public void A_disk_that_is_full_for_the_report_leaves_the_old_one_whole()
    {
        using var disk = new SmallDisk(8_000);
        using var workspace = new SmallWorkspace();
        var output = Path.Combine(disk.Folder, "output");
        string[] evaluate = [.. Evaluate, "--out", output];
        CommandRun.Of(workspace.Parent, evaluate).ExitCode.ShouldBe(0);
        var before = SmallWorkspace.Fingerprints(output);
        workspace.Extract(5);
        disk.FillUpTo(20);

        Refused(CommandRun.Of(workspace.Parent, evaluate), "the file cannot be written", "No space left on device");

        var left = SmallWorkspace.Fingerprints(output);
        left.Keys.ShouldBe(before.Keys);
        disk.Empty();
        CommandRun.Of(workspace.Parent, evaluate).ExitCode.ShouldBe(0);
        var after = SmallWorkspace.Fingerprints(output);
        after.Keys.ShouldBe(before.Keys);
        left.ShouldAllBe(f => f.Value == before[f.Key] || f.Value == after[f.Key]);
    }

    [MountFact]
    public void A_disk_that_is_full_for_the_database_leaves_it_as_it_was()
    {
        using var disk = new SmallDisk(3_000);
        using var workspace = new SmallWorkspace();
        var database = Path.Combine(disk.Folder, "observations.db");
        string[] import = ["import", SmallWorkspace.Name, "--database", database];
        CommandRun.Of(workspace.Parent, import).ExitCode.ShouldBe(0);
        workspace.Extract(5);
        disk.FillUpTo(0);

        Refused(CommandRun.Of(workspace.Parent, import), "observations.db", "disk");

        disk.Empty();
        workspace.StoredRound(database).ShouldBe(0);
        CommandRun.Of(workspace.Parent, import).ExitCode.ShouldBe(0);
        workspace.StoredRound(database).ShouldBe(5);
    }

    [MountFact]
    public void A_read_only_disk_is_named()
    {
        using var disk = new SmallDisk(3_000);
        using var workspace = new SmallWorkspace();
        var database = Path.Combine(disk.Folder, "observations.db");
        CommandRun.Of(workspace.Parent, "import", SmallWorkspace.Name, "--database", database).ExitCode.ShouldBe(0);
        disk.Remount("ro");

        Refused(CommandRun.Of(workspace.Parent, "import", SmallWorkspace.Name, "--database", database), "observations.db", "cannot be opened", "a folder that can be read and written");
        Refused(CommandRun.Of(workspace.Parent, [.. Evaluate, "--out", Path.Combine(disk.Folder, "output")]), "output", "cannot be made", "Read-only file system");

        disk.Remount("rw");
        workspace.StoredRound(database).ShouldBe(0);
    }

    [Fact]
    public async Task Extracts_that_are_rewritten_while_they_are_read_give_whole_figures_or_an_error()
    {
        using var workspace = new SmallWorkspace();
        var stop = false;
        var writer = Task.Run(() =>
        {
            for (var round = 0; !Volatile.Read(ref stop); round++)
            {
                workspace.Extract(round % 500);
            }
        });
        try
        {
            for (var i = 0; i < 4; i++)
            {
                var run = CommandRun.Of(workspace.Parent, "import", SmallWorkspace.Name);
                (run.ExitCode is 0 or 1).ShouldBeTrue(run.Errors);
                run.Errors.ShouldNotContain("Unhandled");
            }
        }
        finally
        {
            Volatile.Write(ref stop, value: true);
            await writer;
        }

        workspace.Extract(3);
        CommandRun.Of(workspace.Parent, "import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
        workspace.StoredRound().ShouldBe(3);
    }

    private static void Refused(CommandRun run, params string[] texts)
    {
        run.ExitCode.ShouldBe(1, run.Errors);
        run.Errors.Trim().Split('\n').Length.ShouldBe(1, run.Errors);
        foreach (var text in texts)
        {
            run.Errors.ShouldContain(text);
        }
    }
}
