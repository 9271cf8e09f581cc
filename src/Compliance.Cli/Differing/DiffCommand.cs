using System.CommandLine;
using System.Globalization;
using Compliance.Cli.Commands;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary><c>compliance diff</c>: what changed between two versions of rules, and for whom.</summary>
internal sealed class DiffCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "diff";

    /// <summary>The option by which the prover is asked for declarations on which the versions differ.</summary>
    public const string WitnessOption = "--witness";

    private readonly CliContext _context;
    private readonly Func<CliContext, IDiffProver>? _prover;
    private readonly RulesOptions _rules;
    private readonly Argument<string> _before;
    private readonly Argument<string> _after;
    private readonly Argument<string[]> _declarations;
    private readonly Option<string> _asOf;
    private readonly Option<bool> _witness;
    private readonly Option<string> _effort;
    private readonly Option<string[]> _output;

    private DiffCommand(CliContext context, Func<CliContext, IDiffProver>? prover)
    {
        (_context, _prover) = (context, prover);
        _rules = new RulesOptions(context);
        _before = new Argument<string>("old") { HelpName = "old", Description = Text("规则原来版本的文件夹", "the folder of the earlier version of the rules") };
        _after = new Argument<string>("new") { HelpName = "new", Description = Text("规则现在版本的文件夹", "the folder of the later version") };
        _declarations = new Argument<string[]>("declaration")
        {
            HelpName = "declaration",
            Arity = ArgumentArity.ZeroOrMore,
            Description = Text("用两个版本各检查一遍的申报、文件夹或通配", "declarations, folders or patterns to check by both versions"),
        };
        _asOf = CommonOptions.AsOfOfDeclaration(context.Language);
        _witness = new Option<bool>(WitnessOption)
        {
            Description = Text(
                "由求解器为每条改变的规则找一份两个版本结论不同的最小申报，或者证明没有（须安装 compliance-prove）",
                "let the solver find for each changed rule a smallest declaration on which the versions differ, or prove that there is none (needs compliance-prove)"),
        };
        _effort = new Option<string>("--effort") { HelpName = "N", Description = Text("与 --witness 同用：求解器每一步的上限，约合秒；不写则为 5", "with --witness: how long each step of the solver may take, some seconds; 5 if left out") };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', DiffOutput.Formats)}[=FILE]",
            Description = Text("输出格式，可写多次；不写则为 console", "the format; may be repeated; console if left out"),
        };
    }

    public static Command Create(CliContext context) => Create(context, null);

    /// <summary>Creates the command.</summary>
    /// <param name="context">The world around.</param>
    /// <param name="prover">Makes what asks the solver; <see langword="null"/> without one.</param>
    public static Command Create(CliContext context, Func<CliContext, IDiffProver>? prover)
    {
        var diff = new DiffCommand(context, prover);
        var command = new Command(Name, diff.Text("比较规则的两个版本：增删、含义或文字的改变、结论改变的申报", "compare two versions of rules: added, removed, changed in meaning or words, and whose outcomes differ"));
        command.Arguments.Add(diff._before);
        command.Arguments.Add(diff._after);
        command.Arguments.Add(diff._declarations);
        diff._rules.AddTo(command);
        foreach (var option in (Option[])[diff._asOf, diff._witness, diff._effort, diff._output])
        {
            command.Options.Add(option);
        }

        command.SetAction(result => diff.Run(result, command));
        return command;
    }

    private int Run(ParseResult result, Command command)
    {
        var errors = new List<UsageError>();
        double? effort = null;
        if (result.GetValue(_effort) is { } written)
        {
            effort = double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
            if (effort is null)
            {
                errors.Add(UsageErrors.NotAPositiveNumber(_effort.Name, written));
            }
        }

        if (effort is not null && !result.GetValue(_witness))
        {
            errors.Add(UsageErrors.OnlyWith(_effort.Name, _witness.Name));
        }

        var request = new DiffRequest(
            result.GetRequiredValue(_before),
            result.GetRequiredValue(_after),
            result.GetValue(_declarations) ?? [],
            _rules.ReadBeside(result, errors),
            OptionReading.Date(result, _asOf, allowsToday: true, errors),
            OutputChoice.ParseAll(result.GetValue(_output) ?? [], DiffOutput.Formats, errors))
        {
            JudgesToday = OptionReading.IsToday(result, _asOf),
            Effort = effort,
        };
        return errors.Count > 0
            ? UsageErrorPrinter.Print(_context, command, errors)
            : new DiffRun(request, result.GetValue(_witness) ? _prover?.Invoke(_context) : null, _context).Execute();
    }

    private string Text(string zh, string en) => new LocalizedText(zh, en).In(_context.Language);
}
