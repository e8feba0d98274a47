using System.Globalization;
using System.Text;

namespace Indicators.Notebooks;

/// <summary>Collects what one cell puts out, in order, up to a limit.</summary>
internal sealed class CellRecorder(int maxCharacters)
{
    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();
    private string _stream = "";
    private int _characters;
    private bool _closed;

    /// <summary>A writer for one of the console's streams.</summary>
    public TextWriter Writer(string stream) => new StreamWriter(this, stream);

    /// <summary>Adds a shown value.</summary>
    public void Show(IReadOnlyDictionary<string, string> data, bool isResult)
    {
        lock (_lock)
        {
            if (_closed || !Room(data.Values.Sum(d => d.Length)))
            {
                return;
            }

            EndStream();
            _outputs.Add(new DisplayOutput(data, isResult));
        }
    }

    /// <summary>Adds the error that ends the cell.</summary>
    public void Fail(ErrorOutput error)
    {
        lock (_lock)
        {
            EndStream();
            _outputs.Add(error);
        }
    }

    /// <summary>The outputs; what comes later, from a thread that the cell left behind, is not recorded.</summary>
    public IReadOnlyList<CellOutput> Close()
    {
        lock (_lock)
        {
            EndStream();
            _closed = true;
            return [.. _outputs];
        }
    }

    private void Print(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_closed || text.Length == 0 || !Room(text.Length))
            {
                return;
            }

            if (_stream != stream)
            {
                EndStream();
                _stream = stream;
            }

            _text.Append(text);
        }
    }

    private bool Room(int more)
    {
        if (_characters > maxCharacters)
        {
            return false;
        }

        _characters += more;
        if (_characters <= maxCharacters)
        {
            return true;
        }

        EndStream();
        _outputs.Add(new StreamOutput("stderr", string.Create(CultureInfo.InvariantCulture, $"[The output of this cell is cut: more than {maxCharacters} characters.]\n")));
        return false;
    }

    private void EndStream()
    {
        if (_text.Length > 0)
        {
            _outputs.Add(new StreamOutput(_stream, PlainText.Clean(_text.ToString())));
            _text.Clear();
        }
    }

    private sealed class StreamWriter(CellRecorder recorder, string stream) : TextWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine => "\n";

        public override void Write(char value) => recorder.Print(stream, [value]);

        public override void Write(string? value) => recorder.Print(stream, value);

        public override void Write(ReadOnlySpan<char> buffer) => recorder.Print(stream, buffer);

        public override void Write(char[] buffer, int index, int count) => recorder.Print(stream, buffer.AsSpan(index, count));
    }
}
