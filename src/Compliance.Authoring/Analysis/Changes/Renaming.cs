using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Drafts;
using Compliance.Text;

namespace Compliance.Authoring.Analysis.Changes;

/// <summary>
/// Plans to give a symbol another id. The plan is carried out on copies of the texts, which are loaded: where that finds a mistake that was not there before,
/// the plan is refused.
/// </summary>
internal sealed partial class Renaming(WorkspaceState state, Symbol symbol, string newId)
{
    /// <summary>Gets the kinds that have an id of their own which files can be searched for.</summary>
    public static bool CanRename(SymbolKind kind) => kind is not (SymbolKind.Key or SymbolKind.Article or SymbolKind.Currency or SymbolKind.Pack);

    /// <summary>Makes the plan.</summary>
    public RenameResult Plan(Func<string, bool> isWritable, CancellationToken cancellationToken)
    {
        if (!CanRename(symbol.Kind))
        {
            return RenameResult.Refused("这里的名称不能改名。", "What is named here cannot be given another name.");
        }

        if (!FormOf(symbol.Kind).IsMatch(newId))
        {
            return RenameResult.Refused($"“{newId}”不是合法的编号。", $"'{newId}' cannot be an id of this kind.");
        }

        var occurrences = state.ReferencesTo(symbol).Where(o => o.Written == symbol.Id).ToList();
        var definitions = occurrences.Where(o => o.IsDefinition).ToList();
        if (definitions.Count == 0)
        {
            return RenameResult.Refused($"找不到“{symbol.Id}”的定义。", $"The definition of '{symbol.Id}' was not found.");
        }

        if (occurrences.Find(o => !isWritable(o.Span.File!.Path)) is { } fixedOne)
        {
            return RenameResult.Refused($"“{symbol.Id}”用在不能修改的文件里：{fixedOne.Span}。", $"'{symbol.Id}' is used in a file that cannot be changed: {fixedOne.Span}.");
        }

        if (occurrences.Find(o => o.Span.File!.Text.AsSpan(o.Span.Start, o.Span.Length) is var written && !written.SequenceEqual(symbol.Id)) is { } hidden)
        {
            return RenameResult.Refused($"“{symbol.Id}”在这里写得不能直接替换：{hidden.Span}。", $"'{symbol.Id}' is written here so that it cannot be replaced as it stands: {hidden.Span}.");
        }

        var changes = occurrences.GroupBy(o => o.Span.File!.Path, StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.Select(o => new TextChange(o.Span, newId)).Concat(FormerId(g)).ToImmutableArray(), StringComparer.Ordinal);
        var files = FilesOf(definitions[0].Span.File!.Path);
        return Check(changes, files, cancellationToken) ?? new RenameResult(changes, files, null);
    }

    // A rule keeps the ids it had, under a key in the spelling of the file.
    private IEnumerable<TextChange> FormerId(IEnumerable<Occurrence> occurrences)
    {
        if (symbol.Kind != SymbolKind.Rule || occurrences.FirstOrDefault(o => o.IsDefinition) is not { Span: { File: { } file } span })
        {
            yield break;
        }

        var line = file.LineText(span.Position.Line);
        var key = KeyTable.Find(new Symbol(SymbolKind.Key, "rule", "former_ids"))!.Key;
        var spelling = char.IsAscii(line[0]) ? key.Id : key.Zh;
        for (var number = 1; number <= file.LineCount; number++)
        {
            var text = file.LineText(number);
            var list = text.IndexOf('[', StringComparison.Ordinal);
            if (list > 0 && key.Matches(text[..list].TrimEnd().TrimEnd(':')))
            {
                yield return new TextChange(new SourceSpan(file, StartOf(file, number) + list + 1, 0), text[(list + 1)..].TrimStart().StartsWith(']') ? symbol.Id : $"{symbol.Id}, ");
                yield break;
            }
        }

        yield return new TextChange(new SourceSpan(file, StartOf(file, span.Position.Line + 1), 0), $"{spelling}: [{symbol.Id}]\n");
    }

    // Where a line begins: the end of the text for one behind the last.
    private static int StartOf(SourceFile file, int line)
    {
        var at = 0;
        for (var number = 1; number < line && at < file.Text.Length; number++)
        {
            at = file.Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : file.Text.Length;
        }

        return at;
    }

    private ImmutableArray<(string From, string To)> FilesOf(string path)
    {
        if (symbol.Kind is not (SymbolKind.Rule or SymbolKind.Source))
        {
            return [];
        }

        var folder = path[..(path.LastIndexOf('/') + 1)];
        (string From, string To)[] moves =
        [
            ($"{folder}{symbol.Id}.yaml", $"{folder}{newId}.yaml"),
            ($"{folder}{symbol.Id}.cases.yaml", $"{folder}{newId}.cases.yaml"),
            ($"{folder}texts/{symbol.Id}.txt", $"{folder}texts/{newId}.txt"),
        ];
        return [.. moves.Where(m => state.FileOf(m.From) is not null)];
    }

    private RenameResult? Check(ImmutableDictionary<string, ImmutableArray<TextChange>> changes, ImmutableArray<(string From, string To)> moves, CancellationToken cancellationToken)
    {
        if (moves.FirstOrDefault(m => state.FileOf(m.To) is not null) is { To: { } taken })
        {
            return RenameResult.Refused($"文件 {taken} 已经存在。", $"The file {taken} is there already.");
        }

        var files = new List<RuleFile>();
        foreach (var file in state.RuleFiles)
        {
            var path = moves.FirstOrDefault(m => m.From == file.Path).To ?? file.Path;
            files.Add(changes.TryGetValue(file.Path, out var own) && state.SourceOf(file.Path) is { } source
                ? RuleFile.FromText(path, TextChange.Apply(source.Text, own))
                : path == file.Path ? file : RuleFile.FromText(path, state.SourceOf(file.Path)?.Text ?? string.Empty));
        }

        var after = new WorkspaceState(new RulebookDrafts().Load(files, cancellationToken), [.. files], []);
        var before = Errors(state, state.RuleFiles.Select(f => f.Path));
        var worse = Errors(after, files.Select(f => f.Path)).FirstOrDefault(e => !before.Any(b => b.Code == e.Code && b.Span.File?.Path == e.Span.File?.Path));
        return worse is null ? null : RenameResult.Refused($"改名后会有错误：{worse.Span} {worse.Message.Zh}", $"It would be a mistake afterwards: {worse.Span} {worse.Message.En}");
    }

    private static List<Diagnostic> Errors(WorkspaceState of, IEnumerable<string> paths) =>
        [.. paths.Append(string.Empty).Distinct(StringComparer.Ordinal).SelectMany(p => of.DiagnosticsOf(p)).Where(d => d.Severity == DiagnosticSeverity.Error)];

    private static Regex FormOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Entity or SymbolKind.Object or SymbolKind.Field or SymbolKind.CodeList or SymbolKind.Code or SymbolKind.Definition => Snake(),
        SymbolKind.Clause => Mark(),
        _ => Kebab(),
    };

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Snake();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_.-]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
