using Compliance.Binding;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>A test operator as rules write it: a row of <see cref="TestTable"/>.</summary>
/// <param name="Word">The keyword.</param>
/// <param name="Operand">What stands behind it.</param>
/// <param name="Fits">Whether it can be used on values of a type.</param>
/// <param name="Bind">Binds the test of a value; <see langword="null"/> after a mistake.</param>
internal sealed record TestOperator(Keyword Word, TestOperand Operand, Func<FactType, bool> Fits, Func<OperandBinder, Expression, LocatedNode, SourceSpan, ValueTest?> Bind);
