using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Scaffolding;

/// <summary><c>compliance new</c>: makes files to begin with.</summary>
internal sealed class NewCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "new";

    private static readonly string[] Kinds = ["rule", "pack", "source", "declaration", "waiver", "corpus-case"];

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Argument<string> _kind;
    private readonly Argument<string> _name;
    private readonly Option<string> _folder;
    private readonly Option<string> _pack;
    private readonly Option<string> _subject;
    private readonly Option<string> _source;
    private readonly Option<string> _order;
    private readonly Option<string> _rule;
    private readonly Option<string> _company;
    private readonly Option<string> _language;
    private readonly Option<bool> _nuget;

    private NewCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _kind = new Argument<string>("kind") { HelpName = "kind", Description = Text($"种类：{string.Join("、", Kinds)}", $"what to make: {string.Join(", ", Kinds)}") };
        _name = new Argument<string>("name")
        {
            HelpName = "name",
            Description = Text("编号；申报和豁免为文件；样例为 lawful/类别/名称 或 violations/类别/名称", "the id; a file for a declaration or waiver; lawful/FAMILY/NAME or violations/FAMILY/NAME for a corpus case"),
        };
        _folder = Named("--dir", "DIR", "规则文件夹，文件写到其中；不写则为 --rules 的第一个。规则总写在其规则包旁", "the folder of rules that the files go into; the first of --rules if left out. A rule always goes beside its pack");
        _pack = Named("--in-pack", "PACK", "规则所属的规则包", "the pack of the rule");
        _subject = Named("--subject", "ENTITY", "规则的对象，如 activity（业务活动）；不写则为申报主体", "the subject of the rule, as activity; the declaring company if left out");
        _source = Named("--source", "SOURCE", "规则引用的来源；不写则为第一部施行中且有条文的", "the source that the rule cites; the first with an article that has not ended if left out");
        _order = Named("--legal-order", "ORDER", "来源的法律体系，如 cn", "the legal order of the source, as cn");
        _rule = Named("--for-rule", "RULE", "豁免的规则", "the rule that is waived");
        _company = Named("--company", "ID", "企业的编号；不写则为 p", "the id of the company; p if left out");
        _nuget = new Option<bool>("--nuget")
        {
            Description = Text("规则包另带一个项目，打成 NuGet 包：规则、预编译的规则、AddXyzPack()", "a pack with a project that packs it for NuGet: rules, their precompiled form, AddXyzPack()"),
        };
        _language = Named("--language", "zh|en", "键和注释的语言；不写则同输出语言", "the language of keys and comments; that of the output if left out");
    }

    public static Command Create(CliContext context)
    {
        var create = new NewCommand(context);
        var command = new Command(Name, create.Text("生成可以直接载入的规则、规则包、来源、申报、豁免或样例，可写的值列在注释里", "make a rule, pack, source, declaration, waiver or corpus case that loads, with what may be written as comments"));
        command.Arguments.Add(create._kind);
        command.Arguments.Add(create._name);
        create._rules.AddSourcesTo(command);
        foreach (var option in new[] { create._folder, create._pack, create._subject, create._source, create._order, create._rule, create._company, create._language })
        {
            command.Options.Add(option);
        }

        command.Options.Add(create._nuget);
        command.SetAction(result => create.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var rules = _rules.ReadSources(result, errors);
        var kind = result.GetRequiredValue(_kind);
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
        {
            errors.Add(UsageErrors.UnknownValue(Name, kind, Kinds));
        }

        var fallback = _context.Language == Language.Zh ? Language.Zh : Language.En;
        var language = OptionReading.Word(result, _language, fallback, [new("zh", "中文", Language.Zh), new("en", "英文", Language.En)], errors);
        var folder = result.GetValue(_folder) ?? (rules.Folders.Count > 0 ? rules.Folders[0] : null);
        if (folder is null && kind is "rule" or "pack" or "source" or "corpus-case")
        {
            errors.Add(UsageErrors.NewWithoutFolder());
        }

        if (kind == "rule" && result.GetValue(_pack) is null)
        {
            errors.Add(UsageErrors.OptionNeedsValue(_pack.Name));
        }

        if (result.GetValue(_nuget) && kind != "pack")
        {
            errors.Add(UsageErrors.OnlyWith(_nuget.Name, "new pack"));
        }

        return errors.Count > 0
            ? UsageErrorPrinter.Print(_context, command, errors)
            : new NewRun(
                new NewRequest(
                    kind, result.GetRequiredValue(_name), folder ?? ".", result.GetValue(_pack), result.GetValue(_subject), result.GetValue(_source), result.GetValue(_order), result.GetValue(_rule), result.GetValue(_company) ?? "p", language, result.GetValue(_nuget)),
                rules,
                _context).Execute();
    }

    private Option<string> Named(string name, string help, string zh, string en) => new(name) { HelpName = help, Description = Text(zh, en) };

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
