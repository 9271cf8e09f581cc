using System.CommandLine;
using System.Globalization;
using Compliance.Cli;
using Compliance.Cli.Commands;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Reasoning.Tool.Writing;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>The options of all questions: which rules, which day, what is assumed, how far, and where the answers go.</summary>
internal sealed class ProveOptions
{
    private readonly CliContext _context;
    private readonly RulesOptions _rules;
    private readonly Option<string> _asOf;
    private readonly Option<string[]>? _given;
    private readonly Option<string> _things;
    private readonly Option<string> _effort;
    private readonly Option<string[]> _output;

    /// <summary>Creates the options of a command.</summary>
    /// <param name="context">The streams and the language.</param>
    /// <param name="isAboutOneSubject">Whether its questions are about one kind of subject, of which something can be assumed.</param>
    public ProveOptions(CliContext context, bool isAboutOneSubject = true)
    {
        _context = context;
        _rules = new RulesOptions(context);
        _asOf = CommonOptions.AsOf(context.Language);
        _asOf.Description = new LocalizedText("判断日，如 2026-11-01；不写则为今天（按规则所属法律体系的时区）", "the day of the judgement, as 2026-11-01; today by the time zone of their legal order if left out").In(context.Language);
        _given = !isAboutOneSubject ? null : new Option<string[]>("--given")
        {
            HelpName = "CONDITION",
            Description = new LocalizedText("设规则的对象符合这个条件，写法同 applies_when，如 '{ kind: cross_border }'；可写多次", "assume this condition of the subject, written as under applies_when: '{ kind: cross_border }'; may be repeated").In(context.Language),
        };
        _things = new Option<string>("--things")
        {
            HelpName = "N",
            Description = new LocalizedText("每类事物和每个列表至多几项；不写则为 2", "how many things of each kind, and items of each list, there may be; 2 if left out").In(context.Language),
        };
        _effort = new Option<string>("--effort")
        {
            HelpName = "N",
            Description = new LocalizedText("每一步求解的上限，以求解器的确定时间计，约合秒；不写则为 5", "how long each step may take, in the solver's deterministic time, some seconds; 5 if left out").In(context.Language),
        };
        _output = new Option<string[]>("--output", "-o")
        {
            HelpName = $"{OutputChoice.Console}|{string.Join('|', AnswerFormat.Ids)}[=FILE]",
            Description = new LocalizedText("输出格式，可写多次；不写则为 console", "the format; may be repeated; console if left out").In(context.Language),
        };
    }

    public void AddTo(Command command)
    {
        _rules.AddTo(command);
        foreach (var option in ((Option?[])[_asOf, _given, _things, _effort, _output]).OfType<Option>())
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options.</summary>
    public ProveRequest Read(ParseResult result, List<UsageError> errors)
    {
        var effort = 5.0;
        if (result.GetValue(_effort) is { } written && !(double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out effort) && effort > 0))
        {
            errors.Add(UsageErrors.NotAPositiveNumber(_effort.Name, written));
        }

        return new ProveRequest(
            _rules.Read(result, errors),
            OptionReading.Date(result, _asOf, errors),
            _given is null ? [] : result.GetValue(_given) ?? [],
            OptionReading.Whole(result, _things, 1, errors) ?? 2,
            effort,
            OutputChoice.ParseAll(result.GetValue(_output) ?? [], AnswerFormat.Ids, errors));
    }

    /// <summary>Makes the options of the questions.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="rulebook">The rules.</param>
    /// <param name="subject">What assumptions are about; <see langword="null"/> where rules are on unlike subjects.</param>
    /// <returns>The options; <see langword="null"/> after a mistake, which is reported.</returns>
    public ProofOptions? Of(ProveRequest request, Rulebook rulebook, EntityType? subject)
    {
        if ((request.AsOf ?? LegalDay.Today(rulebook, _context)) is not { } day)
        {
            return null;
        }

        if (request.Given.Count > 0 && subject is null)
        {
            _context.Fail(new("所问的规则对象不同，不能用 --given。", "The rules asked about are on unlike subjects, and --given is about one."));
            return null;
        }

        var given = new List<Assumption>();
        var diagnostics = new DiagnosticPrinter(_context);
        foreach (var text in request.Given)
        {
            var read = Assumption.Read(rulebook, subject!, text, "--given");
            diagnostics.Print(read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
            if (read.Assumption is { } assumption)
            {
                given.Add(assumption);
            }
        }

        return diagnostics.Conclude() ? null : new ProofOptions { AsOf = day, Things = request.Things, Effort = request.Effort, Given = [.. given] };
    }
}
