using System.Globalization;
using System.Text;
using Google.OrTools.Sat;
using Google.Protobuf.Collections;

namespace Compliance.Reasoning.Tests.Solvers;

/// <summary>Writes the constraints of a question as SMT-LIB: what is 0 or 1 as a truth value, all else as a whole number.</summary>
internal static class SmtLibText
{
    /// <summary>Writes the constraints.</summary>
    /// <exception cref="NotSupportedException">There is a constraint of a kind that no question has.</exception>
    public static string Of(CpModelProto model)
    {
        var hasProducts = model.Constraints.Any(c => c.ConstraintCase == ConstraintProto.ConstraintOneofCase.IntProd);
        var text = new StringBuilder(hasProducts ? "(set-logic QF_NIA)\n" : "(set-logic QF_LIA)\n");
        for (var i = 0; i < model.Variables.Count; i++)
        {
            var isTruth = IsTruth(model, i);
            Line(text, $"(declare-const v{i} {(isTruth ? "Bool" : "Int")})");
            if (!isTruth)
            {
                Line(text, $"(assert {In($"v{i}", model.Variables[i].Domain)})");
            }
            else if (model.Variables[i].Domain is [var only, var same] && only == same)
            {
                Line(text, $"(assert (= v{i} {(only == 1 ? "true" : "false")}))");
            }
        }

        foreach (var constraint in model.Constraints)
        {
            var holds = Of(model, constraint);
            var guarded = constraint.EnforcementLiteral.Count == 0 ? holds : $"(=> {All(constraint.EnforcementLiteral.Select(Literal))} {holds})";
            Line(text, $"(assert {guarded})");
        }

        return text.Append("(check-sat)\n").ToString();
    }

    private static string Of(CpModelProto model, ConstraintProto constraint) => constraint.ConstraintCase switch
    {
        ConstraintProto.ConstraintOneofCase.BoolOr => Any(constraint.BoolOr.Literals.Select(Literal)),
        ConstraintProto.ConstraintOneofCase.BoolAnd => All(constraint.BoolAnd.Literals.Select(Literal)),
        ConstraintProto.ConstraintOneofCase.ExactlyOne => $"(= {Sum([.. constraint.ExactlyOne.Literals.Select(l => $"(ite {Literal(l)} 1 0)")])} 1)",
        ConstraintProto.ConstraintOneofCase.AtMostOne => $"(<= {Sum([.. constraint.AtMostOne.Literals.Select(l => $"(ite {Literal(l)} 1 0)")])} 1)",
        ConstraintProto.ConstraintOneofCase.Linear => In(Sum(model, constraint.Linear.Vars, constraint.Linear.Coeffs, 0), constraint.Linear.Domain),
        ConstraintProto.ConstraintOneofCase.IntProd => $"(= {Sum(model, constraint.IntProd.Target)} (* {string.Join(' ', constraint.IntProd.Exprs.Select(e => Sum(model, e)))}))",
        _ => throw new NotSupportedException($"A constraint of the kind {constraint.ConstraintCase}."),
    };

    private static bool IsTruth(CpModelProto model, int variable) => model.Variables[variable].Domain is [>= 0, <= 1];

    private static string Literal(int literal) => literal >= 0 ? Name(literal) : $"(not {Name(-literal - 1)})";

    private static string Name(int variable) => string.Create(CultureInfo.InvariantCulture, $"v{variable}");

    private static string Sum(CpModelProto model, LinearExpressionProto sum) => Sum(model, sum.Vars, sum.Coeffs, sum.Offset);

    private static string Sum(CpModelProto model, IList<int> variables, RepeatedField<long> times, long offset)
    {
        var terms = variables.Select((v, i) =>
        {
            var value = v >= 0 ? v : -v - 1;
            return $"(* {Number(v >= 0 ? times[i] : -times[i])} {(IsTruth(model, value) ? $"(ite {Name(value)} 1 0)" : Name(value))})";
        });
        return Sum([.. terms, .. offset == 0 ? [] : (string[])[Number(offset)]]);
    }

    private static string Sum(List<string> terms) => terms.Count == 0 ? "0" : terms.Count == 1 ? terms[0] : $"(+ {string.Join(' ', terms)})";

    // The first and the last number of each stretch, the stretches one after the other.
    private static string In(string value, RepeatedField<long> domain) => Any(Enumerable.Range(0, domain.Count / 2).Select(i => (From: domain[2 * i], To: domain[(2 * i) + 1])).Select(s =>
        s.From == s.To ? $"(= {value} {Number(s.From)})"
        : All([.. s.From == long.MinValue ? [] : (string[])[$"(>= {value} {Number(s.From)})"], .. s.To == long.MaxValue ? [] : (string[])[$"(<= {value} {Number(s.To)})"]])));

    private static string Number(long value) => value >= 0 ? value.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"(- {-(Int128)value})");

    private static string All(IEnumerable<string> parts) => Join("and", "true", [.. parts]);

    private static string Any(IEnumerable<string> parts) => Join("or", "false", [.. parts]);

    private static string Join(string word, string none, List<string> parts) => parts.Count == 0 ? none : parts.Count == 1 ? parts[0] : $"({word} {string.Join(' ', parts)})";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
