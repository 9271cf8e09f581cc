using System.Globalization;
using System.Text;
using Compliance.Authoring.Cases;
using Compliance.Cli;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Diagnostics;
using Compliance.Reasoning.Suggestions;
using Compliance.Reasoning.Tool.Commands;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Reasoning.Tool.Suggesting;

/// <summary>One run of <c>compliance suggest-cases</c>.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="context">The world around.</param>
internal sealed class SuggestRun(SuggestRequest request, CliContext context)
{
    private const string Suffix = ".cases.yaml";

    /// <summary>Suggests the cases.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.Undetermined"/> where for a situation it is not known whether there is a declaration.</returns>
    public int Execute()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (RulebookSource.Load(request.Rules, diagnostics) is not { } source
            || new QuestionInput(source.Rulebook, [request.Rule], null, context).Rule(0) is not { } rule
            || (request.AsOf ?? LegalDay.Today(source.Rulebook, context)) is not { } day
            || Existing(source, rule, diagnostics) is not { } existing)
        {
            return ExitCodes.Invalid;
        }

        if (request.IsWritten && (rule.Span.File is not { } place || !IsInFolder(place.Path)))
        {
            context.Fail(new(
                $"规则“{rule.Id}”不在 --rules 的文件夹里，没有可写的案例文件。不写 --write 则输出到屏幕。",
                $"The rule '{rule.Id}' is in no folder of --rules: there is no case file to write. Without --write the cases go to the screen."));
            return ExitCodes.Invalid;
        }

        SuggestedCases suggested;
        using (var progress = new Waiting(context))
        {
            suggested = new CaseSuggestions(Provers.Of(source.Rulebook), new ProofOptions { AsOf = day, Effort = request.Effort }, progress, context.Interrupted)
                .For(rule, [.. existing.Cases, .. existing.Unfilled]);
        }

        return request.IsWritten ? Write(source, rule, suggested) : Print(rule, suggested);
    }

    // The files of the shipped rules have names too, which may be those of files that happen to lie here.
    private bool IsInFolder(string path) => File.Exists(path)
        && request.Rules.Folders.Any(f => Path.GetFullPath(path).StartsWith(Path.GetFullPath(f).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    // Cases that are still to be filled in are cases too; any other mistake is one.
    private static CaseFile? Existing(RulebookSource source, Rule rule, DiagnosticPrinter diagnostics)
    {
        var suite = CaseSuite.Load(RuleFileSet.FromFiles(source.Files.Files.Where(f => f.Path.EndsWith("/" + rule.Id + Suffix, StringComparison.Ordinal) || f.Path == rule.Id + Suffix)), source.Rulebook);
        diagnostics.Print(suite.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Code != CaseFileEdit.Unfilled));
        return diagnostics.Conclude() ? null : suite.Files.FirstOrDefault() ?? new CaseFile(rule, [], default);
    }

    private int Print(Rule rule, SuggestedCases suggested)
    {
        var isChinese = context.Language == Language.Zh;
        context.Output.Write(CaseFileEdit.NewFile(rule, SuggestedCaseText.Write(suggested, isChinese, CaseFileEdit.Indent, context.Language, request.ShowsOutcome), isChinese, suggested.Cases.IsEmpty));
        return suggested.Open.IsEmpty ? ExitCodes.Success : ExitCodes.Undetermined;
    }

    private int Write(RulebookSource source, Rule rule, SuggestedCases suggested)
    {
        if (suggested.Cases.IsEmpty)
        {
            context.Note(new("没有新的案例可提，案例文件没有改动。", "There is no new case to suggest; the case file was not changed."));
            return suggested.Open.IsEmpty ? ExitCodes.Success : ExitCodes.Undetermined;
        }

        var path = Path.Combine(Path.GetDirectoryName(rule.Span.File!.Path) ?? string.Empty, rule.Id + Suffix);
        var edit = new CaseFileEdit(source.Rulebook, rule, path);
        if (edit.With(suggested, context.Language, request.ShowsOutcome) is not { } text)
        {
            context.Fail(edit.Refusal);
            return ExitCodes.Invalid;
        }

        if (!WrittenFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)), context, mayBeInput: true))
        {
            return ExitCodes.Usage;
        }

        context.Note(new(
            string.Create(CultureInfo.InvariantCulture, $"提出 {suggested.Cases.Length} 个案例。读条文后，把每个“?”换成结论；在此之前 compliance test 不会运行。"),
            string.Create(CultureInfo.InvariantCulture, $"{suggested.Cases.Length} cases suggested. Read the articles and put the outcome in the place of each '?'; 'compliance test' does not run before.")));
        return suggested.Open.IsEmpty ? ExitCodes.Success : ExitCodes.Undetermined;
    }
}
