using Compliance.Rules.Choosing;
using Compliance.Diagnostics;
using Compliance.Authoring.Linting;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Authoring.Scaffolds;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Declarations;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Scaffolding;

/// <summary>One run of <c>compliance new</c>. What is made is loaded before anything is written.</summary>
/// <param name="request">What to make.</param>
/// <param name="choice">The rules there are.</param>
/// <param name="context">The world around.</param>
internal sealed class NewRun(NewRequest request, RulesChoice choice, CliContext context)
{
    private const int MostTries = 20;

    /// <summary>Makes the files.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.Invalid"/> where a name cannot be used or a file is there already.</returns>
    public int Execute()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if ((choice.Folders.Count == 0 && !choice.UsesShipped) || RulebookSource.Load(Existing(), diagnostics) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        return Make(source, diagnostics) is { Count: > 0 } files ? Write(files) : ExitCodes.Invalid;
    }

    // A folder that is new has no rules yet.
    private RulesChoice Existing() => choice with { Folders = [.. choice.Folders.Where(f => Directory.Exists(f) && Directory.EnumerateFiles(f, "*.yaml", SearchOption.AllDirectories).Any())] };

    private IReadOnlyList<ScaffoldFile> Make(RulebookSource source, DiagnosticPrinter diagnostics)
    {
        var rulebook = source.Rulebook.Whole;
        switch (request.Kind)
        {
            case "pack":
                return Loaded(source, [InFolder(Scaffold.Pack(request.Name, request.Language))], diagnostics);
            case "source":
                var order = request.LegalOrder is null ? null : rulebook.LegalOrders.FirstOrDefault(o => o.Id == request.LegalOrder);
                return request.LegalOrder is not null && order is null
                    ? None($"没有法律体系“{request.LegalOrder}”。有：{string.Join("、", rulebook.LegalOrders.Select(o => o.Id))}。", $"There is no legal order '{request.LegalOrder}'. There are: {string.Join(", ", rulebook.LegalOrders.Select(o => o.Id))}.")
                    : Loaded(source, [InFolder(Scaffold.Source(request.Name, order, request.Language))], diagnostics);
            case "rule":
                return Rule(source, rulebook, diagnostics);
            case "corpus-case":
                return LegalDay.Today(rulebook, context) is { } day ? CorpusCase(rulebook, day) : [];
            case "waiver":
                return LegalDay.Today(rulebook, context) is { } today ? Waivers(rulebook, today, diagnostics) : [];
            default:
                return LegalDay.Today(rulebook, context) is { } asOf ? Declaration(rulebook, asOf, diagnostics) : [];
        }
    }

    private IReadOnlyList<ScaffoldFile> Rule(RulebookSource source, Rulebook rulebook, DiagnosticPrinter diagnostics)
    {
        if (rulebook.Packs.FirstOrDefault(p => p.Id == request.Pack) is not { } pack)
        {
            return None($"没有规则包“{request.Pack}”。用 compliance new pack 先生成它。", $"There is no pack '{request.Pack}'. Make it first, with compliance new pack.");
        }

        if (pack.Span.File?.Path is not { } head || !File.Exists(head))
        {
            return None($"规则包“{request.Pack}”不在 --rules 的文件夹里，不能往里写。", $"The pack '{request.Pack}' does not lie in a folder of --rules, so nothing can be added to it.");
        }

        var subject = request.Subject is null
            ? rulebook.Vocabulary.Entities.FirstOrDefault(e => e.Cardinality == EntityCardinality.Principal)
            : rulebook.Vocabulary.FindEntity(request.Subject);
        if (subject is null)
        {
            return None(
                $"没有实体“{request.Subject}”。有：{string.Join("、", rulebook.Vocabulary.Entities.Select(e => e.Label.Zh))}。",
                $"There is no entity '{request.Subject}'. There are: {string.Join(", ", rulebook.Vocabulary.Entities.Select(e => e.Id))}.");
        }

        if (request.Source is not null && rulebook.Sources.All(s => s.Id != request.Source))
        {
            return None($"没有来源“{request.Source}”。用 compliance new source 先登记它。", $"There is no source '{request.Source}'. Register it first, with compliance new source.");
        }

        var scaffold = Harmless(source, new RuleScaffold(rulebook, pack, subject, request.Language) { SourceId = request.Source }, (flag, isRequired) => new RuleScaffold(rulebook, pack, subject, request.Language) { SourceId = request.Source, Flag = flag, IsRequired = isRequired });
        var folder = Path.GetDirectoryName(head)!.Replace('\\', '/');
        string[] outcomes = request.Language == Language.Zh ? ["违规", "需复核"] : ["violation", "caution"];
        foreach (var outcome in outcomes)
        {
            ScaffoldFile[] files = [.. scaffold.Make(request.Name, outcome).Select(f => f with { Path = $"{folder}/{f.Path}" })];
            if (files.Length == 0)
            {
                return None("没有可以引用的来源或条款。用 compliance new source 先登记来源。", "There is no source or clause to cite. Register a source first, with compliance new source.");
            }

            if (Loaded(source, files, diagnostics).Count == 0)
            {
                return [];
            }

            if (outcome == outcomes[^1] || CasesPass(source, files))
            {
                return files;
            }
        }

        return [];
    }

    // A rule to begin with must not conflict with those there are, nor repeat one: the first flag with which lint finds nothing.
    private RuleScaffold Harmless(RulebookSource source, RuleScaffold first, Func<Field, bool, RuleScaffold> make)
    {
        foreach (var scaffold in first.Flags.SelectMany(f => new[] { make(f, false), make(f, true) }).Take(MostTries))
        {
            ScaffoldFile[] files = [.. scaffold.Make(request.Name, "violation").Select(f => f with { Path = $"{request.Pack}/{f.Path}" })];
            var head = RuleFile.FromText($"{request.Pack}/pack.yaml", "id: scaffold-pack\nversion: 0.1.0\ntitle: { zh: 例, en: Example }\n");
            if (RulebookLoader.Load(RuleFileSet.Combine([source.Files, RuleFileSet.FromFiles([head, .. files.Select(f => RuleFile.FromText(f.Path, f.Text))])])).Rulebook is { } rulebook
                && rulebook.Choose(new RuleChoice { Rules = [request.Name] }).Rulebook is { } chosen
                && RulebookLint.Check(chosen, new DateOnly(2026, 1, 1)).All(d => d.Severity == DiagnosticSeverity.Note))
            {
                return scaffold;
            }
        }

        return first;
    }

    private static bool CasesPass(RulebookSource source, ScaffoldFile[] files)
    {
        var all = With(source, files);
        return RulebookLoader.Load(all).Rulebook is { } rulebook
            && CaseSuite.Load(RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text))), rulebook) is { HasErrors: false } suite
            && suite.Files.SelectMany(f => new CaseRunner(new ComplianceEngine(rulebook)).Run(f)).All(r => r.Passed);
    }

    private IReadOnlyList<ScaffoldFile> CorpusCase(Rulebook rulebook, DateOnly day)
    {
        var file = InFolder(Scaffold.CorpusCase(request.Name, rulebook, day, request.Language));
        return CorpusPlace.Of(file.Path) is null || request.Name.Split('/').Any(p => p.Length == 0 || p[0] == '.')
            ? None(
                $"“{request.Name}”不是样例的位置。写 lawful/类别/名称 或 violations/类别/名称。",
                $"'{request.Name}' is no place of a corpus case. Write lawful/FAMILY/NAME or violations/FAMILY/NAME.")
            : [file];
    }

    private IReadOnlyList<ScaffoldFile> Waivers(Rulebook rulebook, DateOnly day, DiagnosticPrinter diagnostics)
    {
        if (Scaffold.Waivers(rulebook, request.Rule, request.Company, day, request.Language) is not { } text)
        {
            return None("没有可以豁免的规则。", "There is no rule that can be waived.");
        }

        diagnostics.Print(new WaiverReader(rulebook).FromText(text, request.Name).Diagnostics);
        return diagnostics.Conclude() ? [] : [new(request.Name, text)];
    }

    private IReadOnlyList<ScaffoldFile> Declaration(Rulebook rulebook, DateOnly day, DiagnosticPrinter diagnostics)
    {
        var text = new DeclarationScaffold(rulebook.Vocabulary, request.Language).Make(request.Company, day);
        diagnostics.Print(new DeclarationReader(rulebook.Vocabulary).FromText(text, request.Name, DeclarationFormat.Yaml).Diagnostics);
        return diagnostics.Conclude() ? [] : [new(request.Name, text)];
    }

    private ScaffoldFile InFolder(ScaffoldFile file) => file with { Path = $"{request.Folder.Replace('\\', '/').TrimEnd('/')}/{file.Path}" };

    private static RuleFileSet With(RulebookSource source, IEnumerable<ScaffoldFile> files) =>
        RuleFileSet.Combine([source.Files, RuleFileSet.FromFiles(files.Select(f => RuleFile.FromText(f.Path, f.Text)))]);

    private IReadOnlyList<ScaffoldFile> Loaded(RulebookSource source, IReadOnlyList<ScaffoldFile> files, DiagnosticPrinter diagnostics)
    {
        if (files.Any(f => File.Exists(f.Path)))
        {
            return files;
        }

        diagnostics.Print(RulebookLoader.Load(With(source, files)).Diagnostics);
        return diagnostics.Conclude() ? [] : files;
    }

    private IReadOnlyList<ScaffoldFile> None(string zh, string en)
    {
        context.Fail(new LocalizedText(zh, en));
        return [];
    }

    // All or none: a file that is there is neither replaced nor half of a pair.
    private int Write(IReadOnlyList<ScaffoldFile> files)
    {
        if (files.FirstOrDefault(f => File.Exists(f.Path) || Directory.Exists(f.Path)) is { } there)
        {
            context.Fail(new LocalizedText($"“{there.Path}”已经存在，没有写入任何文件。换一个名字，或者先移走它。", $"'{there.Path}' is there already; nothing was written. Choose another name, or move it away first."));
            return ExitCodes.Invalid;
        }

        return files.All(f => WrittenFile.Write(f.Path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(f.Text)), context)) ? ExitCodes.Success : ExitCodes.Usage;
    }
}
