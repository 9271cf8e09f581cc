using System.CommandLine;
using Compliance.Authoring.Schemas;
using Compliance.Binding.Shapes;
using Compliance.Cli.Commands;
using Compliance.Cli.Configuration;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Schemas;

/// <summary><c>compliance schema</c>: writes the JSON Schemas of the files that people write.</summary>
internal sealed class SchemaCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "schema";

    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Argument<string?> _kind;
    private readonly Option<string> _output;

    private SchemaCommand(CliContext context)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _kind = new Argument<string?>("kind")
        {
            HelpName = "kind",
            Arity = ArgumentArity.ZeroOrOne,
            Description = Text("文件种类，如 rule、cases、declaration；不写则为全部", "the kind of file, as rule, cases, declaration; all of them if left out"),
        };
        _output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE|DIR",
            Description = Text("写到这个文件；没有写种类时为文件夹，全部写到其中，并给出编辑器的设置", "the file; without a kind a folder, into which all are written, with the setting for an editor"),
        };
    }

    /// <summary>Gets the kinds of files, the settings of the tool among them.</summary>
    private static IEnumerable<AuthoredFile> Own => [new(SettingsShapes.File, [])];

    public static Command Create(CliContext context)
    {
        var schema = new SchemaCommand(context);
        var command = new Command(Name, schema.Text("写出规则、案例、词汇、申报等文件的 JSON Schema，供编辑器补全和检查", "write the JSON Schemas of rules, cases, vocabularies, declarations and other files, for completion in an editor"));
        command.Arguments.Add(schema._kind);
        schema._rules.AddSourcesTo(command);
        command.Options.Add(schema._output);
        command.SetAction(result => schema.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        var rules = _rules.ReadSources(result, errors);
        var (kind, output) = (result.GetValue(_kind), result.GetValue(_output));
        string[] kinds = [.. AuthoringSchemas.Kinds.Concat(Own).Select(k => k.Shape.Id), AuthoringSchemas.Declaration];
        if (kind is not null && !kinds.Contains(kind, StringComparer.Ordinal))
        {
            errors.Add(UsageErrors.UnknownSchema(kind, kinds));
        }
        else if (kind is null && output is null)
        {
            errors.Add(UsageErrors.SchemaKindMissing(kinds));
        }

        if (errors.Count > 0)
        {
            return UsageErrorPrinter.Print(_context, command, errors);
        }

        if (RulebookSource.Load(rules, new DiagnosticPrinter(_context)) is not { } source)
        {
            return ExitCodes.Invalid;
        }

        var schemas = AuthoringSchemas.Of(source.Rulebook.Whole, Own);
        return kind is null ? WriteAll(schemas, output!) : Write(schemas.First(s => s.Id == kind).Text, output);
    }

    private int WriteAll(IReadOnlyCollection<AuthoringSchema> schemas, string folder)
    {
        foreach (var schema in schemas)
        {
            if (Write(schema.Text, Path.Combine(folder, schema.FileName)) is var code and not ExitCodes.Success)
            {
                return code;
            }
        }

        _context.Output.Write(EditorSetting.Of(schemas, folder));
        return ExitCodes.Success;
    }

    private int Write(string text, string? file)
    {
        if (file is null)
        {
            _context.Output.Write(text);
            return ExitCodes.Success;
        }

        return WrittenFile.Write(file, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)), _context) ? ExitCodes.Success : ExitCodes.Usage;
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
