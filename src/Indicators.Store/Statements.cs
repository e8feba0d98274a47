namespace Indicators.Store;

/// <summary>
/// Every statement that both databases understand, once. <c>@State</c> is the last import of the state that is read:
/// a figure belongs to it when it was recorded by then and not superseded by then.
/// </summary>
internal static class Statements
{
    /// <summary>
    /// Asks for every column that this program reads, and for no row: a database whose tables are of another make is
    /// found out when it is opened, not in the middle of a report.
    /// </summary>
    public static readonly IReadOnlyList<string> Probes =
    [
        $"SELECT {FigureColumns} FROM observation o WHERE 1 = 0",
        $"SELECT {ImportColumns} FROM import i JOIN mapping m ON m.id = i.mapping_id WHERE 1 = 0",
        $"SELECT {SourceColumns} FROM source_file s JOIN mapping_file f ON f.id = s.file_id AND f.mapping_id = 0 WHERE 1 = 0",
        "SELECT import_id, source_ordinal, ordinal, line, column_name, found, reason, action FROM reject WHERE 1 = 0",
        "SELECT area, indicator, mapping_id FROM mapping_series WHERE 1 = 0",
        "SELECT recorded_in, superseded_in, first_day, last_day FROM observation WHERE 1 = 0",
        $"SELECT {EvaluationColumns} FROM evaluation WHERE 1 = 0",
        "SELECT evaluation_id, ordinal, role, path, sha256 FROM evaluation_file WHERE 1 = 0",
        "SELECT evaluation_id, indicator, areas, hidden, periods FROM evaluation_disclosure WHERE 1 = 0",
    ];

    public const string LastState = "SELECT COALESCE(max(id), 0) FROM import";

    public const string StateAt =
        "SELECT COALESCE((SELECT id FROM import WHERE recorded_at <= @Moment ORDER BY recorded_at DESC, id DESC LIMIT 1), 0)";

    public const string LastRecordedAt = "SELECT recorded_at FROM import ORDER BY id DESC LIMIT 1";

    public const string MappingId = "SELECT id FROM mapping WHERE name = @Mapping";

    public const string AddMapping = "INSERT INTO mapping (name) VALUES (@Mapping) RETURNING id";

    public const string FileIds = "SELECT path AS Path, id AS Id FROM mapping_file WHERE mapping_id = @MappingId";

    public const string AddFile = "INSERT INTO mapping_file (mapping_id, path) VALUES (@MappingId, @Path) RETURNING id";

    private const string ImportColumns =
        """
        i.id AS Id, m.name AS Mapping, i.fingerprint AS Fingerprint, i.recorded_at AS RecordedAt, i.program AS Program,
        i.added AS Added, i.changed AS Changed, i.moved AS Moved, i.ended AS Ended, i.kept AS Kept
        """;

    public const string LatestImportOfMapping =
        $"""
        SELECT {ImportColumns} FROM import i JOIN mapping m ON m.id = i.mapping_id
        WHERE i.mapping_id = (SELECT id FROM mapping WHERE name = @Mapping) ORDER BY i.id DESC LIMIT 1
        """;

    public const string ImportById =
        $"SELECT {ImportColumns} FROM import i JOIN mapping m ON m.id = i.mapping_id WHERE i.id = @Id";

    public const string Imports =
        $"""
        SELECT {ImportColumns} FROM import i JOIN mapping m ON m.id = i.mapping_id
        WHERE i.id <= @State ORDER BY i.id
        """;

    /// <summary>The newest import of every mapping in a state.</summary>
    public const string CurrentImports =
        $"""
        SELECT {ImportColumns} FROM mapping m
        JOIN import i ON i.id = (SELECT max(x.id) FROM import x WHERE x.mapping_id = m.id AND x.id <= @State)
        ORDER BY m.name
        """;

    public const string AddImport =
        """
        INSERT INTO import (mapping_id, fingerprint, recorded_at, program, added, changed, moved, ended, kept)
        VALUES (@MappingId, @Fingerprint, @RecordedAt, @Program, @Added, @Changed, @Moved, @Ended, @Kept) RETURNING id
        """;

    public const string AddSource =
        """
        INSERT INTO source_file (import_id, ordinal, file_id, sha256, producer, table_name, licence, note, extract_date,
          is_synthetic, is_public, rows_read, rows_used, rows_filtered_out, rows_rejected)
        VALUES (@ImportId, @Ordinal, @FileId, @Sha256, @Producer, @Table, @Licence, @Note, @ExtractDate,
          @Synthetic, @IsPublic, @Read, @Used, @FilteredOut, @Rejected)
        """;

    public const string AddReject =
        """
        INSERT INTO reject (import_id, source_ordinal, ordinal, line, column_name, found, reason, action)
        VALUES (@ImportId, @SourceOrdinal, @Ordinal, @Line, @Column, @Found, @Reason, @Action)
        """;

    private const string SourceColumns =
        """
        s.import_id AS ImportId, s.file_id AS FileId, f.mapping_id AS MappingId, f.path AS Path, s.sha256 AS Sha256, s.producer AS Producer,
        s.table_name AS TableName, s.licence AS Licence, s.note AS Note, s.extract_date AS ExtractDate,
        s.is_synthetic AS Synthetic, s.is_public AS IsPublic, s.rows_read AS RowsRead, s.rows_used AS RowsUsed,
        s.rows_filtered_out AS RowsFilteredOut, s.rows_rejected AS RowsRejected
        """;

    /// <summary>The files of the newest import of every mapping in a state.</summary>
    public const string CurrentSources =
        $"""
        SELECT {SourceColumns} FROM mapping m
        JOIN source_file s ON s.import_id = (SELECT max(x.id) FROM import x WHERE x.mapping_id = m.id AND x.id <= @State)
        JOIN mapping_file f ON f.id = s.file_id
        ORDER BY m.name, s.ordinal
        """;

    /// <summary>The same for the mappings that have ever given a figure for some areas: <c>{0}</c> says which.</summary>
    public const string CurrentSourcesOfAreas =
        $$"""
        SELECT {{SourceColumns}} FROM mapping m
        JOIN source_file s ON s.import_id = (SELECT max(x.id) FROM import x WHERE x.mapping_id = m.id AND x.id <= @State)
        JOIN mapping_file f ON f.id = s.file_id
        WHERE m.id IN (SELECT DISTINCT t.mapping_id FROM mapping_series t WHERE t.area {0})
        ORDER BY m.name, s.ordinal
        """;

    public const string Rejects =
        """
        SELECT r.import_id AS ImportId, f.path AS Path, r.line AS Line, r.column_name AS ColumnName, r.found AS Found,
          r.reason AS Reason, r.action AS Action
        FROM mapping m
        JOIN reject r ON r.import_id = (SELECT max(x.id) FROM import x WHERE x.mapping_id = m.id AND x.id <= @State)
        JOIN source_file s ON s.import_id = r.import_id AND s.ordinal = r.source_ordinal
        JOIN mapping_file f ON f.id = s.file_id
        WHERE @Mapping = '' OR m.name = @Mapping
        ORDER BY m.name, r.source_ordinal, r.ordinal
        """;

    /// <summary>
    /// A figure of another mapping that says something else about the same indicator, area and period. A missing figure
    /// contradicts nothing; counts contradict only where both are known. The order of the tables matters to SQLite, which
    /// keeps it in a CROSS JOIN: common series first, of which there are few, and no figure is read without one.
    /// </summary>
    public const string FirstContradiction =
        """
        SELECT n.area AS Area, n.indicator AS Indicator, n.period AS Period, m.name AS Other,
          n.value AS Value, o.value AS OtherValue, n.absence AS Absence, o.absence AS OtherAbsence
        FROM mapping_series a CROSS JOIN mapping_series b CROSS JOIN observation n CROSS JOIN observation o CROSS JOIN mapping m
        WHERE a.mapping_id = @MappingId
          AND b.area = a.area AND b.indicator = a.indicator AND b.mapping_id <> a.mapping_id
          AND n.area = a.area AND n.indicator = a.indicator AND n.mapping_id = a.mapping_id AND n.superseded_in IS NULL
          AND o.area = b.area AND o.indicator = b.indicator AND o.period = n.period AND o.mapping_id = b.mapping_id
          AND o.superseded_in IS NULL AND m.id = b.mapping_id
          AND COALESCE(n.absence, '') <> 'missing' AND COALESCE(o.absence, '') <> 'missing'
          AND (n.value IS DISTINCT FROM o.value OR n.absence IS DISTINCT FROM o.absence
            OR n.numerator <> o.numerator OR n.denominator <> o.denominator OR n.absence_bound <> o.absence_bound)
        ORDER BY n.area, n.indicator, n.period, m.name
        LIMIT 1
        """;

    /// <summary>Columns of a figure, in the order that <c>FigureCursor</c> reads them.</summary>
    public const string FigureColumns =
        """
        o.area, o.indicator, o.period, o.mapping_id, o.recorded_in, o.superseded_in, o.value, o.numerator,
        o.denominator, o.standard_deviation, o.absence, o.absence_reason, o.absence_bound, o.lines
        """;

    /// <summary>Figures of a state; conditions may follow, then <see cref="FigureOrder"/>.</summary>
    public const string FiguresOfState =
        $"""
        SELECT {FigureColumns} FROM observation o
        WHERE o.recorded_in <= @State AND (o.superseded_in IS NULL OR o.superseded_in > @State)
        """;

    /// <summary>
    /// The same without what only a single figure needs; conditions may follow, then <see cref="FigureOrder"/>.
    /// <c>{0}</c> is the number of the period: a number is read in a fifth of the time of its text.
    /// </summary>
    public const string CountsOfState =
        """
        SELECT o.indicator, o.area, {0}, o.value, o.numerator, o.denominator FROM observation o
        WHERE o.recorded_in <= @State AND (o.superseded_in IS NULL OR o.superseded_in > @State)
        """;

    /// <summary>Every indicator that a mapping has ever given.</summary>
    public const string IndicatorsOfMapping = "SELECT DISTINCT indicator FROM mapping_series WHERE mapping_id = @MappingId";

    public const string FigureOrder = "ORDER BY o.indicator, o.area, o.period, o.mapping_id, o.recorded_in";

    /// <summary>All that was ever recorded for one indicator, area and period.</summary>
    public const string FigureHistory =
        $"""
        SELECT {FigureColumns} FROM observation o
        WHERE o.area = @Area AND o.indicator = @Indicator AND o.period = @Period
        ORDER BY o.recorded_in, o.mapping_id
        """;

    /// <summary>What one mapping says now.</summary>
    public const string FiguresOfMapping =
        $"""
        SELECT {FigureColumns} FROM mapping_series t
        JOIN observation o ON o.area = t.area AND o.indicator = t.indicator AND o.mapping_id = t.mapping_id
        WHERE t.mapping_id = @MappingId AND o.superseded_in IS NULL
        ORDER BY t.indicator, t.area, o.period, o.mapping_id, o.recorded_in
        """;

    /// <summary>Every indicator that has ever been given for some areas: <c>{0}</c> says which.</summary>
    public const string IndicatorsOfAreas = "SELECT DISTINCT t.indicator FROM mapping_series t WHERE t.area {0}";

    private const string EvaluationColumns =
        """
        id AS Id, evaluated_at AS EvaluatedAt, program AS Program, workspace AS Workspace, request AS Request,
        state AS State, fingerprint AS Fingerprint
        """;

    public const string NewestEvaluation =
        $"""
        SELECT {EvaluationColumns} FROM evaluation WHERE workspace = @Workspace AND request = @Request
        ORDER BY id DESC LIMIT 1
        """;

    public const string Evaluations = $"SELECT {EvaluationColumns} FROM evaluation ORDER BY id";

    public const string EvaluationFiles =
        """
        SELECT evaluation_id AS EvaluationId, role AS Role, path AS Path, sha256 AS Sha256 FROM evaluation_file
        ORDER BY evaluation_id, ordinal
        """;

    public const string AddEvaluation =
        """
        INSERT INTO evaluation (evaluated_at, program, workspace, request, state, fingerprint)
        VALUES (@EvaluatedAt, @Program, @Workspace, @Request, @State, @Fingerprint) RETURNING id
        """;

    public const string AddEvaluationFile =
        """
        INSERT INTO evaluation_file (evaluation_id, ordinal, role, path, sha256)
        VALUES (@EvaluationId, @Ordinal, @Role, @Path, @Sha256)
        """;

    public const string EvaluationDisclosures =
        """
        SELECT evaluation_id AS EvaluationId, indicator AS Indicator, areas AS Areas, hidden AS Hidden, periods AS Periods
        FROM evaluation_disclosure ORDER BY evaluation_id, indicator
        """;

    /// <summary>What one workspace has shown and hidden, oldest first.</summary>
    public const string PastDisclosures =
        """
        SELECT e.id AS EvaluationId, e.state AS State, d.indicator AS Indicator, d.areas AS Areas, d.hidden AS Hidden, d.periods AS Periods
        FROM evaluation e JOIN evaluation_disclosure d ON d.evaluation_id = e.id
        WHERE e.workspace = @Workspace ORDER BY e.id, d.indicator
        """;

    public const string AddEvaluationDisclosure =
        """
        INSERT INTO evaluation_disclosure (evaluation_id, indicator, areas, hidden, periods)
        VALUES (@EvaluationId, @Indicator, @Areas, @Hidden, @Periods)
        """;

    public const string DoubledFigures =
        """
        SELECT count(*) FROM (SELECT 1 AS one FROM observation WHERE superseded_in IS NULL
        GROUP BY indicator, area, period, mapping_id HAVING count(*) > 1) d
        """;

    public const string FiguresWithoutSeries =
        """
        SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM mapping_series t
        WHERE t.area = o.area AND t.indicator = o.indicator AND t.mapping_id = o.mapping_id)
        """;

    public const string FiguresWithoutImport =
        """
        SELECT count(*) FROM observation o WHERE NOT EXISTS (SELECT 1 FROM import i WHERE i.id = o.recorded_in)
          OR (o.superseded_in IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import i WHERE i.id = o.superseded_in))
        """;

    public const string UnbalancedFiles =
        """
        SELECT count(*) FROM source_file s WHERE rows_read <> rows_used + rows_filtered_out + rows_rejected
          OR rows_rejected < (SELECT count(*) FROM reject r WHERE r.import_id = s.import_id AND r.source_ordinal = s.ordinal)
        """;

    public const string FilesOfImports = "SELECT import_id AS ImportId, file_id AS FileId FROM source_file";

    public const string AllFigures = $"SELECT {FigureColumns} FROM observation o ORDER BY o.indicator, o.area";

    public const string MiscountedImports =
        """
        SELECT count(*) FROM import i
        LEFT JOIN (SELECT recorded_in, count(*) AS recorded FROM observation GROUP BY recorded_in) o ON o.recorded_in = i.id
        LEFT JOIN (SELECT superseded_in, count(*) AS superseded FROM observation WHERE superseded_in IS NOT NULL
          GROUP BY superseded_in) e ON e.superseded_in = i.id
        WHERE COALESCE(o.recorded, 0) <> i.added + i.changed + i.moved
          OR COALESCE(e.superseded, 0) <> i.changed + i.moved + i.ended
        """;

    public const string BackwardTimes =
        "SELECT count(*) FROM import a JOIN import b ON b.id = (SELECT min(x.id) FROM import x WHERE x.id > a.id) WHERE b.recorded_at < a.recorded_at";
}
