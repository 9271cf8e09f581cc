using Compliance.Authoring.Cases;
using Compliance.Diagnostics;
using Compliance.Reasoning.Suggestions;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Reasoning.Tool.Suggesting;

/// <summary>Adds suggested cases to a case file, which else stays as its author wrote it. What comes out is read before anybody writes it.</summary>
/// <param name="rulebook">The rules.</param>
/// <param name="rule">The rule.</param>
/// <param name="path">The file, which need not exist.</param>
internal sealed class CaseFileEdit(Rulebook rulebook, Rule rule, string path)
{
    /// <summary>The code of what the author has still to fill in.</summary>
    public const string Unfilled = "CMP5420";

    /// <summary>How far the cases of a new file are indented.</summary>
    public const int Indent = 2;

    private static readonly LocalizedText RuleKey = new("规则", "rule");
    private static readonly LocalizedText CasesKey = new("案例", "cases");

    /// <summary>Gets why nothing was added.</summary>
    public LocalizedText Refusal => new(
        $"不能在“{path}”里加案例：案例须逐条另起一行，以短横开头。先改成这种写法，或者不写 --write。",
        $"Cases cannot be added to '{path}': each case has to stand on lines of its own, after a dash. Write them so first, or leave out --write.");

    /// <summary>Makes a new file.</summary>
    public static string NewFile(Rule rule, string cases, bool isChinese, bool isEmpty)
    {
        var language = isChinese ? Language.Zh : Language.En;
        return $"{RuleKey.In(language)}: {rule.Id}\n{CasesKey.In(language)}:{(isEmpty ? " []" : string.Empty)}\n{cases}";
    }

    /// <summary>Adds cases.</summary>
    /// <returns>The whole text; <see langword="null"/> where they cannot be added to how the file is written.</returns>
    public string? With(SuggestedCases suggested, Language language, bool showsOutcome)
    {
        if (!File.Exists(path))
        {
            var isChinese = language == Language.Zh;
            return NewFile(rule, SuggestedCaseText.Write(suggested, isChinese, Indent, language, showsOutcome), isChinese, isEmpty: false);
        }

        var before = File.ReadAllText(path);
        var ends = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        if (PlaceIn(before) is not { } place)
        {
            return null;
        }

        var added = SuggestedCaseText.Write(suggested, place.IsChinese, place.Indent, language, showsOutcome).ReplaceLineEndings(ends);
        var head = before[..place.Offset];
        var after = (head.Length == 0 || head.EndsWith('\n') ? head : head + ends) + added + before[place.Offset..];
        return IsSound(before, after, suggested.Cases.Length) ? after : null;
    }

    // Behind the last case: at the end of the file, or before the key that follows.
    private (int Offset, int Indent, bool IsChinese)? PlaceIn(string text)
    {
        var file = new SourceFile(path, text);
        if (YamlReader.Read(file, ReadLimits.Authored, new DiagnosticBag()) is not MappingNode root)
        {
            return null;
        }

        var index = root.Entries.ToList().FindIndex(e => e.Key.Text == CasesKey.En || e.Key.Text == CasesKey.Zh);
        if (index < 0 || root.Entries[index].Value is not SequenceNode { Items: [var first, ..] })
        {
            return null;
        }

        var line = LineStart(text, first.Span.Start);
        var dash = text.AsSpan(line).IndexOfAnyExcept(' ');
        if (text[line + dash] != '-')
        {
            return null;
        }

        var offset = index + 1 < root.Entries.Length ? BeforeComments(text, LineStart(text, root.Entries[index + 1].Key.Span.Start)) : text.Length;
        return (offset, dash, root.Entries[index].Key.Text == CasesKey.Zh);
    }

    private static int LineStart(string text, int offset) => text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;

    // Comments and empty lines above a key belong to it.
    private static int BeforeComments(string text, int offset)
    {
        while (offset > 0)
        {
            var above = LineStart(text, offset - 1);
            var line = text[above..offset].Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                break;
            }

            offset = above;
        }

        return offset;
    }

    // All cases are as they were, and the new ones lack their outcome and nothing else.
    private bool IsSound(string before, string after, int count)
    {
        var (old, now) = (Read(before), Read(after));
        return now.Suite.Files is [var file] && old.Suite.Files is [var was]
            && file.Cases.Select(c => c.Name.Zh).SequenceEqual(was.Cases.Select(c => c.Name.Zh))
            && file.Unfilled.Length == was.Unfilled.Length + count
            && now.Errors.All(e => e == Unfilled);
    }

    private (CaseSuite Suite, List<string> Errors) Read(string text)
    {
        var suite = CaseSuite.Load(RuleFileSet.FromFiles([RuleFile.FromText(path, text)]), rulebook);
        return (suite, [.. suite.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code)]);
    }
}
