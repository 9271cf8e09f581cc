using Compliance.Authoring.Corpora;
using Compliance.Authoring.Scaffolds;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Declarations;
using Compliance.Dispositions;
using Compliance.Reporting.Xlsx.Declarations;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Scaffolding;

/// <summary>One run of <c>compliance new</c>. What is made is loaded before anything is written.</summary>
/// <param name="request">What to make.</param>
/// <param name="choice">The rules there are.</param>
/// <param name="context">The world around.</param>
internal sealed class NewRun(NewRequest request, RulesChoice choice, CliContext context)
{
    /// <summary>Makes the files.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.Invalid"/> where a name cannot be used or a file is there already.</returns>
    public int Execute()
    {
        var diagnostics = new DiagnosticPrinter(context);
        if (request.Kind == "pack")
        {
            return Pack(diagnostics) is { Length: > 0 } pack ? Write(pack) : ExitCodes.Invalid;
        }

        if ((choice.Folders.Count == 0 && !choice.UsesShipped) || RulebookSource.Load(Existing(), diagnostics) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        return request.Kind == "declaration" && DeclarationFiles.IsNewWorkbook(request.Name) ? WriteWorkbook(source.Rulebook.Whole)
            : Make(source, diagnostics) is { Count: > 0 } files ? Write(files)
            : ExitCodes.Invalid;
    }

    // A folder that is new has no rules yet.
    private RulesChoice Existing() => choice with { Folders = [.. choice.Folders.Where(f => Directory.Exists(f) && Directory.EnumerateFiles(f, "*.yaml", SearchOption.AllDirectories).Any())] };

    private IReadOnlyList<ScaffoldFile> Make(RulebookSource source, DiagnosticPrinter diagnostics)
    {
        var rulebook = source.Rulebook.Whole;
        switch (request.Kind)
        {
            case "source":
                var order = request.LegalOrder is null ? null : rulebook.LegalOrders.FirstOrDefault(o => o.Id == request.LegalOrder);
                return request.LegalOrder is not null && order is null
                    ? None($"没有法律体系“{request.LegalOrder}”。有：{string.Join("、", rulebook.LegalOrders.Select(o => o.Id))}。", $"There is no legal order '{request.LegalOrder}'. There are: {string.Join(", ", rulebook.LegalOrders.Select(o => o.Id))}.")
                    : Loaded(source, [InFolder(Scaffold.Source(request.Name, order, request.Language))], diagnostics);
            case "rule":
                return new NewRule(request, source, context).Make(diagnostics);
            case "corpus-case":
                return LegalDay.Today(rulebook, context) is { } day ? CorpusCase(rulebook, day) : [];
            case "waiver":
                return LegalDay.Today(rulebook, context) is { } today ? Waivers(rulebook, today, diagnostics) : [];
            default:
                return LegalDay.Today(rulebook, context) is { } asOf ? Declaration(rulebook, asOf, diagnostics) : [];
        }
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
        if (!DeclarationFiles.IsYaml(request.Name))
        {
            return None(
                $"申报写成 YAML 或工作簿，“{request.Name}”应以 .yaml、.yml 或 .xlsx 结尾。",
                $"A declaration is written in YAML or as a workbook: let '{request.Name}' end in .yaml, .yml or .xlsx.");
        }

        var text = new DeclarationScaffold(rulebook.Vocabulary, request.Language).Make(request.Company, day);
        diagnostics.Print(new DeclarationReader(rulebook.Vocabulary).FromText(text, request.Name, DeclarationFormat.Yaml).Diagnostics);
        return diagnostics.Conclude() ? [] : [new(request.Name, text)];
    }

    // A folder may hold sources and a vocabulary, and no pack yet: what is there is loaded together with the new one. The other files of a package are no rules.
    private ScaffoldFile[] Pack(DiagnosticPrinter diagnostics)
    {
        var pack = Scaffold.Pack(request.Name, request.Language);
        pack = InFolder(request.IsPackage ? pack with { Path = $"{PackageScaffold.RulesFolder}/{pack.Path}" } : pack);
        ScaffoldFile[] files = [.. request.IsPackage ? new PackageScaffold(request.Name, choice.UsesShipped, ToolVersion.Text, request.Language).Make().Select(InFolder) : [], pack];
        if (files.Any(f => File.Exists(f.Path)))
        {
            return files;
        }

        if (RulebookSource.Find(Existing(), diagnostics) is not { } existing)
        {
            return [];
        }

        diagnostics.Print(NewRule.Load(existing, [pack]).Diagnostics);
        return diagnostics.Conclude() ? [] : files;
    }

    private int WriteWorkbook(Rulebook rulebook)
    {
        if (LegalDay.Today(rulebook, context) is not { } asOf)
        {
            return ExitCodes.Invalid;
        }

        using var book = new MemoryStream();
        new DeclarationWorkbook(rulebook.Vocabulary, request.Language).Write(request.Company, asOf, book);
        return File.Exists(request.Name) || Directory.Exists(request.Name) ? Refuse(request.Name)
            : WrittenFile.Write(request.Name, book.WriteTo, context) ? ExitCodes.Success
            : ExitCodes.Usage;
    }

    private int Refuse(string path)
    {
        context.Fail(new LocalizedText($"“{path}”已经存在，没有写入任何文件。换一个名字，或者先移走它。", $"'{path}' is there already; nothing was written. Choose another name, or move it away first."));
        return ExitCodes.Invalid;
    }

    private ScaffoldFile InFolder(ScaffoldFile file) => file with { Path = $"{request.Folder.Replace('\\', '/').TrimEnd('/')}/{file.Path}" };

    private static IReadOnlyList<ScaffoldFile> Loaded(RulebookSource source, IReadOnlyList<ScaffoldFile> files, DiagnosticPrinter diagnostics)
    {
        if (files.Any(f => File.Exists(f.Path)))
        {
            return files;
        }

        diagnostics.Print(NewRule.Load(source.Files, files).Diagnostics);
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
            return Refuse(there.Path);
        }

        return files.All(f => WrittenFile.Write(f.Path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(f.Text)), context)) ? ExitCodes.Success : ExitCodes.Usage;
    }
}
