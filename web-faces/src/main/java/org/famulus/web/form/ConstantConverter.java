package org.famulus.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.EnumConverter;

/**
 * Reads constants. One that does not exist counts as not given in an address, where it comes from an
 * old bookmark or a slip of the hand; in a form it is refused, as nobody could have chosen it.
 */
public class ConstantConverter extends EnumConverter {

  /** For Faces, which sets the type later. */
  public ConstantConverter() {}

  /** For constants of a type. */
  public ConstantConverter(Class<?> type) {
    super(type);
  }

  @Override
  public Object getAsObject(FacesContext context, UIComponent component, String value) {
    try {
      return super.getAsObject(context, component, value);
    } catch (ConverterException unknown) {
      if (component instanceof UIViewParameter) {
        return null;
      }
      throw unknown;
    }
  }
}
