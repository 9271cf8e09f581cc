using System.Text;
using Compliance.Binding;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Cli.Asking;

/// <summary>One run of <c>compliance ask</c>: everything is read and evaluated first, then written.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="context">The world around.</param>
internal sealed class AskRun(AskRequest request, CliContext context)
{
    private readonly DiagnosticPrinter _diagnostics = new(context);

    /// <summary>Runs it.</summary>
    /// <returns>The exit code; nothing is written when it is <see cref="ExitCodes.Invalid"/>.</returns>
    public int Execute()
    {
        if (request.Into is { } taken && (File.Exists(taken) || Directory.Exists(taken)))
        {
            context.Fail(new($"“{taken}”已经存在，没有写入。换一个名字，或者先移走它。", $"'{taken}' is there already; nothing was written. Choose another name, or move it away first."));
            return ExitCodes.Invalid;
        }

        if (RulebookSource.Load(request.Rules, _diagnostics) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        var engine = new ComplianceEngine(rulebook);
        if ((request.Declaration is { } path ? Read(path, engine) : Begin(engine)) is not { } declaration || DayOf(declaration, rulebook) is not { } day)
        {
            return ExitCodes.Invalid;
        }

        var report = engine.Evaluate(declaration, day, cancellationToken: context.Interrupted);
        if (!AskOutput.Write(Questionnaire.Of(report, request.AsksAll), request.Outputs, context))
        {
            return ExitCodes.Usage;
        }

        return request.Into is not { } file || Write(declaration, file) ? ExitCodes.Success : ExitCodes.Usage;
    }

    private Declaration? Read(string path, ComplianceEngine engine)
    {
        if (DeclarationSource.ReadAll([path], request.Answers, engine.Declarations, _diagnostics, context) is not { } read)
        {
            return null;
        }

        if (read is [var only])
        {
            return only;
        }

        context.Fail(new($"“{path}”是 {read.Count} 份申报；一份问卷只问一份申报。", $"'{path}' is {read.Count} declarations; a questionnaire is about one."));
        return null;
    }

    private Declaration? Begin(ComplianceEngine engine)
    {
        var subjects = new List<EntityType>();
        foreach (var name in request.Subjects)
        {
            if (engine.Rulebook.Vocabulary.FindEntity(name) is { } entity)
            {
                subjects.Add(entity);
                continue;
            }

            context.Fail(new($"没有实体“{name}”。", $"There is no entity '{name}'."));
            context.Errors().Paragraph(2, Suggestion.Advice(name, [.. engine.Rulebook.Vocabulary.Entities.SelectMany(e => (string[])[e.Id, e.Label.Zh])]));
            return null;
        }

        var text = StartingDeclaration.Of(engine.Rulebook.Vocabulary, request.Company!, subjects);
        var result = engine.Declarations.FromText(text, request.Into ?? "declaration.yaml", DeclarationFormat.Yaml);
        _diagnostics.Print(result.Diagnostics);
        return _diagnostics.Conclude() ? null : result.Declaration;
    }

    private DateOnly? DayOf(Declaration declaration, Rulebook rulebook) =>
        request.AsOf ?? (request.JudgesToday ? null : declaration.AsOf) ?? LegalDay.Today(rulebook, context);

    private bool Write(Declaration declaration, string file) =>
        WrittenFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(DeclarationYaml.Write(declaration, LanguageOf(declaration)))), context);

    // The language in which the declaration names the company; one that is begun has that of the output.
    private Language LanguageOf(Declaration declaration) => request.Declaration is null || declaration.Principal is not { Span.File: { Text: var text }, Type: var type } ? context.Language
        : text.Contains($"{type.Id}:", StringComparison.Ordinal) || text.Contains($"\"{type.Id}\"", StringComparison.Ordinal) ? Language.En
        : Language.Zh;
}
