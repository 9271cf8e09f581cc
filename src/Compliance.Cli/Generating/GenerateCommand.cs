using System.CommandLine;
using System.Text;
using Compliance.Authoring.Generation;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Generating;

/// <summary><c>compliance generate</c>: writes the names of the vocabulary as source code.</summary>
internal sealed class GenerateCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "generate";

    private static readonly string[] Kinds = ["csharp"];

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Argument<string> _kind;
    private readonly Option<string> _namespace;
    private readonly Option<string> _class;
    private readonly Option<bool> _public;
    private readonly Option<string> _output;

    private GenerateCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _kind = new Argument<string>("language") { HelpName = "csharp", Description = Text("代码语言：csharp", "the language of the code: csharp") };
        _namespace = new Option<string>("--namespace") { HelpName = "NAME", Description = Text("命名空间；不写则为 Compliance.Names", "the namespace; Compliance.Names if left out") };
        _class = new Option<string>("--class") { HelpName = "NAME", Description = Text("类名；不写则为 VocabularyNames", "the class; VocabularyNames if left out") };
        _public = new Option<bool>("--public") { Description = Text("生成 public 类；不写则为 internal", "a public class; internal if left out") };
        _output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = Text("写到这个文件；不写则写到标准输出", "the file; standard output if left out") };
    }

    public static Command Create(CliContext context)
    {
        var generate = new GenerateCommand(context);
        var command = new Command(Name, generate.Text("把词汇表中的实体、字段和代码写成源代码常量", "write the entities, fields and codes of the vocabulary as constants of source code"));
        command.Arguments.Add(generate._kind);
        generate._rules.AddSourcesTo(command);
        command.Options.Add(generate._namespace);
        command.Options.Add(generate._class);
        command.Options.Add(generate._public);
        command.Options.Add(generate._output);
        command.SetAction(result => generate.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var rules = _rules.ReadSources(result, errors);
        if (result.GetRequiredValue(_kind) is var kind && !Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            errors.Add(UsageErrors.UnknownValue(Name, kind, Kinds));
        }

        var defaults = new CSharpVocabularyOptions();
        var options = new CSharpVocabularyOptions
        {
            Namespace = Checked(_namespace, defaults.Namespace, CSharpVocabularyOptions.IsNamespace),
            ClassName = Checked(_class, defaults.ClassName, CSharpVocabularyOptions.IsIdentifier),
            IsPublic = result.GetValue(_public),
        };
        if (errors.Count > 0)
        {
            return UsageErrorPrinter.Print(_context, command, errors);
        }

        return RulebookSource.Load(rules, new DiagnosticPrinter(_context)) is { } source
            ? Write(CSharpVocabulary.Write(source.Rulebook.Vocabulary, options), result.GetValue(_output))
            : ExitCodes.Invalid;

        string Checked(Option<string> option, string otherwise, Func<string, bool> isValid)
        {
            var name = result.GetValue(option) ?? otherwise;
            if (!isValid(name))
            {
                errors.Add(UsageErrors.NotACSharpName(option.Name, name));
            }

            return name;
        }
    }

    private int Write(string text, string? file)
    {
        if (file is null)
        {
            _context.Output.Write(text);
            return ExitCodes.Success;
        }

        return WrittenFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)), _context) ? ExitCodes.Success : ExitCodes.Usage;
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
