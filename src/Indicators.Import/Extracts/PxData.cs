using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>The data block of a PX file as one row for each cell.</summary>
internal sealed class PxData(PxDocument document, IReadOnlyList<CodedVariable> variables, int stubs, string file)
{
    private const long MostCells = 50_000_000;
    private readonly string _text = document.Text;
    private int _at = document.DataStart;
    private int _line = 1 + document.Text.AsSpan(0, document.DataStart).Count('\n');

    /// <summary>The rows.</summary>
    /// <exception cref="SourceException">The block has more or fewer cells than the variables span.</exception>
    public IEnumerable<MemoryRecord> Records()
    {
        var keyed = variables.Take(stubs).Any(v => document.List("KEYS", v.Name).Count > 0);
        return keyed ? Keyed() : Full();
    }

    private IEnumerable<MemoryRecord> Full()
    {
        var place = new int[variables.Count];
        var cells = Span(0);
        for (long cell = 0; cell < cells; cell++)
        {
            if (Next() is not { } value)
            {
                throw Wrong($"the data block ends after {cell} cells", $"{cells} cells, as the variables span");
            }

            yield return Record(place, value);
            Advance(place, 0);
        }

        if (Next() is not null)
        {
            throw Wrong($"the data block has more than {cells} cells", $"{cells} cells, as the variables span");
        }
    }

    private IEnumerable<MemoryRecord> Keyed()
    {
        var place = new int[variables.Count];
        var cells = Span(stubs);
        while (Next() is { } key)
        {
            for (var i = 0; i < stubs; i++)
            {
                if (i > 0)
                {
                    key = Next() ?? throw Wrong("the data block ends inside a row's keys", "one key for each stub variable");
                }

                var variable = variables[i];
                var codes = document.List("KEYS", variable.Name) is ["CODES"];
                var at = IndexOf(codes ? document.List("CODES", variable.Name) : variable.Texts, key);
                place[i] = at >= 0 ? at : throw Wrong($"the key '{key}' is no value of '{variable.Name}'", "one of its values");
            }

            for (long cell = 0; cell < cells; cell++)
            {
                yield return Record(place, Next() ?? throw Wrong("the data block ends inside a row", $"{cells} cells after the keys"));
                Advance(place, stubs);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<string> list, string text)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == text)
            {
                return i;
            }
        }

        return -1;
    }

    private long Span(int from)
    {
        long cells = 1;
        foreach (var variable in variables.Skip(from))
        {
            cells *= variable.Count;
            if (cells > MostCells)
            {
                throw Wrong($"the variables span more than {MostCells} cells", "fewer");
            }
        }

        return cells;
    }

    private void Advance(int[] place, int from)
    {
        for (var i = variables.Count - 1; i >= from; i--)
        {
            if (++place[i] < variables[i].Count)
            {
                return;
            }

            place[i] = 0;
        }
    }

    private MemoryRecord Record(int[] place, string value)
    {
        var fields = new string?[(variables.Count * 2) + 1];
        for (var i = 0; i < variables.Count; i++)
        {
            fields[i * 2] = variables[i].Codes[place[i]];
            fields[(i * 2) + 1] = variables[i].Texts[place[i]];
        }

        fields[^1] = value;
        return new MemoryRecord(_line, fields);
    }

    /// <summary>The next cell or key without its quotes; null at the end of the block.</summary>
    private string? Next()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is ',' or ';'))
        {
            _line += _text[_at] == '\n' ? 1 : 0;
            _at++;
        }

        if (_at >= _text.Length)
        {
            return null;
        }

        if (_text[_at] == '"')
        {
            var close = _text.IndexOf('"', _at + 1);
            if (close < 0)
            {
                throw Wrong("a quote in the data block is not closed", "a closing quote");
            }

            var quoted = _text[(_at + 1)..close];
            _at = close + 1;
            return quoted;
        }

        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not (',' or ';' or '"'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private SourceException Wrong(string found, string expected) => new($"{file}:{_line}", found, expected, "Make the extract again; it may be cut.");
}
