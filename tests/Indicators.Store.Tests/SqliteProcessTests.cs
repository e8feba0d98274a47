namespace Indicators.Store.Tests;

/// <summary>Several programs on one SQLite file.</summary>
public sealed class SqliteProcessTests : ProcessContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-store-").FullName;

    protected override string Place => Path.Combine(_folder, "observations.db");

    protected override int Importers => 8;

    protected override int Kills => Full ? 500 : 10;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
