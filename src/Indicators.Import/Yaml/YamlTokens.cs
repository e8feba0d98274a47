using Indicators.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Indicators.Import.Yaml;

/// <summary>
/// Puts a document together from YamlDotNet's tokens, by the productions of YAML 1.2 (chapters 7 and 8) that remain
/// without anchors, aliases and tags. YamlDotNet's own parser would refuse none of these, and compiles regular
/// expressions for them before the first word is read.
/// </summary>
internal sealed class YamlTokens(string text, string file)
{
    private readonly Scanner _scanner = new(new StringReader(text));

    /// <summary>How far the reading has come: not everything that it stumbles over carries a place.</summary>
    public Mark Reached => _scanner.CurrentPosition;

    private Token Current => _scanner.Current ?? throw Broken(null, "the file ends too early");

    /// <summary>Reads the only document of the stream.</summary>
    /// <returns>The root, or null when there is nothing but comments.</returns>
    public YamlNode? Document()
    {
        Next();
        while (Current is StreamStart or DocumentEnd)
        {
            Next();
        }

        var directives = Current is VersionDirective;
        while (Current is VersionDirective)
        {
            Next();
        }

        if (Current is StreamEnd)
        {
            return null;
        }

        if (Current is TagDirective tag)
        {
            throw new PlanException([new(At(tag.Start), "a '%TAG' line is not allowed", "the values themselves")]);
        }

        if (Current is DocumentStart)
        {
            Next();
        }
        else if (directives)
        {
            throw Broken(Current, "'---' is missing below '%YAML'");
        }

        var root = Current is DocumentStart or DocumentEnd or StreamEnd ? Empty(Current.Start) : Node(1, block: true, bare: false);
        var ended = Current is DocumentEnd;
        while (Current is DocumentEnd)
        {
            Next();
        }

        return Current is StreamEnd
            ? root
            : throw (ended || Current is DocumentStart
                ? new PlanException([new(At(Current.Start), "a second document begins here", "one document per file")])
                : Broken(Current, "what stands here belongs to nothing above"));
    }

    private void Next() => _scanner.MoveNext();

    /// <summary>A value.</summary>
    /// <param name="depth">How many collections hold it, itself included.</param>
    /// <param name="block">True where collections may be laid out by indentation.</param>
    /// <param name="bare">True where a list may stand as far to the left as the key that it belongs to.</param>
    private YamlNode Node(int depth, bool block, bool bare)
    {
        var token = Current;
        if (depth > YamlFile.MaxDepth)
        {
            throw new PlanException([new(At(token.Start), $"nesting is deeper than {YamlFile.MaxDepth} levels", "a flatter document")]);
        }

        switch (token)
        {
            case Scalar scalar:
                Next();
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column);
            case FlowSequenceStart:
                return FlowList(token.Start, depth);
            case FlowMappingStart:
                return FlowMap(token.Start, depth);
            case BlockSequenceStart when block:
                Next();
                var list = List(token.Start, depth);
                EndBlock("what stands here is no entry of the list above it");
                return list;
            case BlockEntry when bare:
                return List(token.Start, depth);
            case BlockMappingStart when block:
                return Map(token.Start, depth);
            case AnchorAlias alias:
                throw new PlanException([new(At(token.Start), $"the alias '*{alias.Value}' is not allowed", "the value itself")]);
            case Anchor anchor:
                throw new PlanException([new(At(token.Start), $"the anchor '&{anchor.Value}' is not allowed", "the value itself")]);
            case Tag tag:
                throw new PlanException([new(At(token.Start), $"the tag '{tag.Handle}{tag.Suffix}' is not allowed", "the value itself", "Put a text that begins with ! in quotes.")]);
            default:
                throw Broken(token, "a value is missing");
        }
    }

    /// <summary>Entries that begin with a dash.</summary>
    private YamlSequence List(Mark start, int depth)
    {
        var items = new List<YamlNode>();
        while (Current is BlockEntry dash)
        {
            Next();
            items.Add(Current is BlockEntry or Key or Value or BlockEnd ? Empty(dash.End) : Node(depth + 1, block: true, bare: false));
        }

        return new YamlSequence(items, (int)start.Line, (int)start.Column);
    }

    /// <summary>Keys below each other.</summary>
    private YamlMapping Map(Mark start, int depth)
    {
        var entries = new Entries(this);
        Next();
        while (Current is Key or Value)
        {
            Pair(entries, depth, block: true);
        }

        EndBlock("what stands here is no key of the mapping above it");
        return entries.Done(start);
    }

    /// <summary>A list in brackets; <c>[a: 1]</c> is a list of one mapping.</summary>
    private YamlSequence FlowList(Mark start, int depth)
    {
        var items = new List<YamlNode>();
        Next();
        while (Current is not FlowSequenceEnd)
        {
            Separated(items.Count, "bracket");
            if (Current is Key or Value)
            {
                var pair = new Entries(this);
                var at = Current.Start;
                Pair(pair, depth + 1, block: false);
                items.Add(pair.Done(at));
            }
            else if (Current is not FlowSequenceEnd)
            {
                items.Add(Node(depth + 1, block: false, bare: false));
            }
        }

        Next();
        return new YamlSequence(items, (int)start.Line, (int)start.Column);
    }

    /// <summary>A mapping in braces; a key alone has an empty value.</summary>
    private YamlMapping FlowMap(Mark start, int depth)
    {
        var entries = new Entries(this);
        Next();
        while (Current is not FlowMappingEnd)
        {
            Separated(entries.Count, "brace");
            if (Current is Key or Value)
            {
                Pair(entries, depth, block: false);
            }
            else if (Current is not FlowMappingEnd)
            {
                entries.Begin(Current, Node(depth + 1, block: false, bare: false));
                entries.End(Empty(Current.Start));
            }
        }

        Next();
        return entries.Done(start);
    }

    /// <summary>Takes the comma between two entries; one after the last is allowed.</summary>
    private void Separated(int before, string closing)
    {
        if (before == 0)
        {
            return;
        }

        if (Current is not FlowEntry)
        {
            throw Broken(Current, $"a comma or the closing {closing} is missing");
        }

        Next();
    }

    /// <summary>A key with its value; either may be left out.</summary>
    private void Pair(Entries entries, int depth, bool block)
    {
        var before = Current;
        if (Current is Key)
        {
            Next();
        }

        entries.Begin(before, Current is Value || IsOver(block) ? Empty(before.End) : Node(depth + 1, block, bare: block));
        if (Current is not Value colon)
        {
            entries.End(Empty(Current.Start));
            return;
        }

        Next();
        entries.End(IsOver(block) || (block && Current is Value) ? Empty(colon.End) : Node(depth + 1, block, bare: block));
    }

    /// <summary>True where the next pair or the end of the mapping stands.</summary>
    private bool IsOver(bool block) => block ? Current is Key or BlockEnd : Current is FlowEntry or FlowSequenceEnd or FlowMappingEnd;

    private void EndBlock(string otherwise)
    {
        if (Current is not BlockEnd)
        {
            throw Broken(Current, otherwise);
        }

        Next();
    }

    private static YamlScalar Empty(Mark at) => new("", false, (int)at.Line, (int)at.Column);

    private PlanException Broken(Token? token, string what) => token switch
    {
        Error error => YamlFile.NotYaml(file, text, error.Start, "what stands here has no place in it"),
        _ => YamlFile.NotYaml(file, text, token?.Start ?? Mark.Empty, what),
    };

    private string At(YamlNode node) => $"{file}:{node.Line}:{node.Column}";

    private string At(Mark mark) => $"{file}:{mark.Line}:{mark.Column}";

    /// <summary>Keys with their values, each key once.</summary>
    private sealed class Entries(YamlTokens tokens)
    {
        private readonly List<YamlEntry> _entries = [];
        private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
        private YamlScalar? _key;

        public int Count => _entries.Count;

        public void Begin(Token at, YamlNode key)
        {
            _key = key as YamlScalar ?? throw new PlanException([new(tokens.At(at.Start), "a key that is a list or a mapping", "a word as key")]);
            if (_key is { Quoted: false, Text: "" })
            {
                throw new PlanException([new(tokens.At(_key), "a key is missing before ':'", "a word as key")]);
            }

            if (!_lines.TryAdd(_key.Text, _key.Line))
            {
                throw new PlanException([new(tokens.At(_key), $"the key '{_key.Text}' stands twice (first in line {_lines[_key.Text]})", "each key once")]);
            }
        }

        public void End(YamlNode value) => _entries.Add(new YamlEntry(_key!, value));

        public YamlMapping Done(Mark start) => new(_entries, (int)start.Line, (int)start.Column);
    }
}
