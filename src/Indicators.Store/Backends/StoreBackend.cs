using System.Data;
using System.Data.Common;
using System.Globalization;
using Indicators.Model;
using Indicators.Store.Reading;

namespace Indicators.Store.Backends;

/// <summary>What differs between the two databases: opening, locking, bulk writing, types, and what their errors mean.</summary>
internal abstract class StoreBackend(StoreLocation location, StoreOptions options) : IDisposable
{
    public StoreLocation Location { get; } = location;

    public StoreOptions Options { get; } = options;

    /// <summary>Name of the store in messages.</summary>
    public string Where => Location.ToString();

    public abstract DbConnection Connection { get; }

    /// <summary>Folder of <c>Schema/</c> that holds this database's scripts.</summary>
    public abstract string SchemaFolder { get; }

    /// <summary>True when the database holds no table at all.</summary>
    public abstract bool IsEmpty();

    /// <summary>True when the database has the tables of a store, whichever version.</summary>
    public abstract bool IsStore();

    /// <summary>Marks a new database as a store, inside the migration's transaction.</summary>
    public abstract void Mark(IDbTransaction transaction);

    /// <summary>Begins a transaction that no other writer runs beside; waits as long as the options say.</summary>
    public abstract DbTransaction BeginWrite();

    /// <summary>Begins a transaction that sees one state of the store throughout.</summary>
    public abstract DbTransaction BeginRead();

    /// <summary>
    /// The condition that a column's value is among the results of a query, so written that the database searches the
    /// index for each of them.
    /// </summary>
    public abstract string Among(string query);

    /// <summary>The same for the texts in a JSON array parameter, so that lists of any length are one parameter.</summary>
    public string AmongTexts(string parameter) => Among(TextsOf(parameter));

    /// <summary>The texts in a JSON array parameter as a query.</summary>
    protected abstract string TextsOf(string parameter);

    /// <summary>A day as this database stores it.</summary>
    public abstract object? Day(DateOnly? day);

    /// <summary>A moment as this database stores it, to the microsecond.</summary>
    public abstract object Moment(DateTimeOffset moment);

    public abstract DateOnly? DayFrom(object? stored);

    public abstract DateTimeOffset MomentFrom(object stored);

    /// <summary>
    /// The rows of a query, by column number. What every question asks goes this way: a mapper that writes code for each
    /// kind of row takes longer than a short question.
    /// </summary>
    public RowCursor Rows(string sql, IDbTransaction? transaction, params IReadOnlyList<Given> parameters)
    {
        var command = Command(sql, transaction, parameters);
        try
        {
            return Cursor(command);
        }
        catch
        {
            command.Dispose();
            throw;
        }
    }

    /// <summary>Runs a command and reads its rows; the cursor disposes of both.</summary>
    protected abstract RowCursor Cursor(DbCommand command);

    /// <summary>The one number that a statement gives.</summary>
    public long Number(string sql, IDbTransaction? transaction = null, params IReadOnlyList<Given> parameters)
    {
        using var command = Command(sql, transaction, parameters);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Runs statements that give nothing.</summary>
    /// <returns>How many rows they changed.</returns>
    public int Run(string sql, IDbTransaction? transaction = null)
    {
        using var command = Command(sql, transaction, []);
        return command.ExecuteNonQuery();
    }

    /// <summary>A command with its parameters.</summary>
    private DbCommand Command(string sql, IDbTransaction? transaction, IReadOnlyList<Given> parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = (DbTransaction?)transaction ?? command.Transaction;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = parameters[i].Name;
            parameter.Value = parameters[i].Value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Writes figures with their origins, and notes their areas and indicators as the mapping's series.</summary>
    public abstract void Write(FigureBatch batch, IDbTransaction transaction);

    /// <summary>Marks figures of a mapping as superseded by an import.</summary>
    public abstract void Supersede(int mappingId, int importId, IReadOnlyList<FigureKey> keys, IDbTransaction transaction);

    /// <summary>Lets the database gather what its planner needs after much has been written.</summary>
    public abstract void Settle();

    /// <summary>Faults in the database's own structure; empty when it is sound.</summary>
    public abstract IReadOnlyList<string> StructuralFaults();

    public abstract void Backup(string path);

    public abstract void Compact();

    /// <summary>What an exception of the driver means to the user; null when it is a bug of ours.</summary>
    public abstract StoreException? Explain(Exception exception);

    /// <summary>The database says that it is one of ours, and has other tables: made by a pre-release, or altered.</summary>
    public static StoreException OtherMake(string where, string lacks, Exception cause) => new(
        where,
        $"tables that are not those of its schema version ({lacks})",
        "a database made by a released version of Indicators",
        "Move it away and run `indicators import` again; the sources are still in the workspace.",
        cause);

    /// <summary>Cuts a moment to the microsecond, the finest that both databases keep.</summary>
    public static DateTimeOffset Microsecond(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    public void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }
}
