using Compliance.Authoring.Cases;
using Compliance.Authoring.Linting;
using Compliance.Authoring.Scaffolds;
using Compliance.Cli.Loading;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Scaffolding;

/// <summary>Makes a rule and its cases, which load, pass, and conflict with no other rule.</summary>
/// <param name="request">What to make.</param>
/// <param name="source">The rules there are.</param>
/// <param name="context">The world around.</param>
internal sealed class NewRule(NewRequest request, RulebookSource source, CliContext context)
{
    private const int MostTries = 20;

    private readonly Rulebook _rulebook = source.Rulebook.Whole;

    /// <summary>Makes the files.</summary>
    /// <returns>The files; none where a name cannot be used, which is said.</returns>
    public IReadOnlyList<ScaffoldFile> Make(DiagnosticPrinter diagnostics)
    {
        if (_rulebook.Packs.FirstOrDefault(p => p.Id == request.Pack) is not { } pack)
        {
            return None($"没有规则包“{request.Pack}”。用 compliance new pack 先生成它。", $"There is no pack '{request.Pack}'. Make it first, with compliance new pack.");
        }

        if (pack.Span.File?.Path is not { } head || !File.Exists(head))
        {
            return None($"规则包“{request.Pack}”不在 --rules 的文件夹里，不能往里写。", $"The pack '{request.Pack}' does not lie in a folder of --rules, so nothing can be added to it.");
        }

        var subject = request.Subject is null
            ? _rulebook.Vocabulary.Entities.FirstOrDefault(e => e.Cardinality == EntityCardinality.Principal)
            : _rulebook.Vocabulary.FindEntity(request.Subject);
        if (subject is null)
        {
            return None(
                $"没有实体“{request.Subject}”。有：{string.Join("、", _rulebook.Vocabulary.Entities.Select(e => e.Label.Zh))}。",
                $"There is no entity '{request.Subject}'. There are: {string.Join(", ", _rulebook.Vocabulary.Entities.Select(e => e.Id))}.");
        }

        if (request.Source is not null && _rulebook.Sources.All(s => s.Id != request.Source))
        {
            return None($"没有来源“{request.Source}”。用 compliance new source 先登记它。", $"There is no source '{request.Source}'. Register it first, with compliance new source.");
        }

        return Tried(Harmless(new RuleScaffold(_rulebook, pack, subject, request.Language) { SourceId = request.Source }, pack, subject), FolderOf(head), diagnostics);
    }

    /// <summary>Loads the rules there are with files that are new.</summary>
    public static RulebookResult Load(RuleFileSet existing, IEnumerable<ScaffoldFile> files) =>
        RulebookLoader.Load(RuleFileSet.Combine([existing, RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text)))]));

    // What the rule finds depends on how far the law it cites is verified: the cases are tried.
    private IReadOnlyList<ScaffoldFile> Tried(RuleScaffold scaffold, string folder, DiagnosticPrinter diagnostics)
    {
        string[] outcomes = [ResultText.Word(ExpectedOutcome.Violation).In(request.Language), ResultText.Word(ExpectedOutcome.Caution).In(request.Language)];
        foreach (var outcome in outcomes)
        {
            ScaffoldFile[] files = [.. scaffold.Make(request.Name, outcome).Select(f => f with { Path = $"{folder}/{f.Path}" })];
            if (files.Length == 0)
            {
                return None("没有可以引用的来源或条款。用 compliance new source 先登记来源。", "There is no source or clause to cite. Register a source first, with compliance new source.");
            }

            if (files.Any(f => File.Exists(f.Path)))
            {
                return files;
            }

            var loaded = Load(source.Files, files);
            diagnostics.Print(loaded.Diagnostics);
            if (diagnostics.Conclude() || loaded.Rulebook is null)
            {
                return [];
            }

            if (outcome == outcomes[^1] || Pass(files, loaded.Rulebook))
            {
                return files;
            }
        }

        return [];
    }

    private static bool Pass(ScaffoldFile[] files, Rulebook rulebook) =>
        CaseSuite.Load(RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text))), rulebook) is { HasErrors: false } suite
        && suite.Files.SelectMany(f => new CaseRunner(new ComplianceEngine(rulebook)).Run(f)).All(r => r.Passed);

    // A rule to begin with must not conflict with those there are, nor repeat one: the first flag with which lint finds nothing.
    // All flags are tried at once, each in a rule of its own.
    private RuleScaffold Harmless(RuleScaffold first, RulePack pack, EntityType subject)
    {
        foreach (var isRequired in new[] { false, true })
        {
            RuleScaffold[] tried = [.. first.Flags.Take(MostTries).Select(f => new RuleScaffold(_rulebook, pack, subject, request.Language) { SourceId = request.Source, Flag = f, IsRequired = isRequired })];
            string[] ids = [.. tried.Select((_, i) => FormattableString.Invariant($"{request.Name}-{i}"))];
            ScaffoldFile[] files = [.. tried.SelectMany((t, i) => t.Make(ids[i], "violation").Select(f => f with { Path = $"{FolderOf(pack.Span.File!.Path)}/{f.Path}" }))];
            if (ids.Length == 0 || Load(source.Files, files).Rulebook?.Choose(new RuleChoice { Rules = [.. ids] }).Rulebook is not { } chosen)
            {
                continue;
            }

            var faulty = RulebookLint.Check(chosen, new DateOnly(2026, 1, 1)).Where(d => d.Severity != DiagnosticSeverity.Note).Select(d => Path.GetFileNameWithoutExtension(d.Span.File?.Path)).ToHashSet(StringComparer.Ordinal);
            if (Array.FindIndex(ids, i => !faulty.Contains(i)) is var found and >= 0)
            {
                return tried[found];
            }
        }

        return first;
    }

    private static string FolderOf(string head) => Path.GetDirectoryName(head)!.Replace('\\', '/');

    private IReadOnlyList<ScaffoldFile> None(string zh, string en)
    {
        context.Fail(new LocalizedText(zh, en));
        return [];
    }
}
